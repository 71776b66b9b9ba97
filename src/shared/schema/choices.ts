/** What each setting may be; the first of each is what a reader has who has chosen nothing. */
export const choices = {
  theme: ['system', 'light', 'dark', 'contrast'],
  text: ['normal', 'large', 'larger'],
  motion: ['system', 'calm'],
  names: ['normal', 'subtitles', 'romanised', 'hangul'],
  /** Shortcuts of a single key: https://www.w3.org/TR/WCAG22/#character-key-shortcuts */
  keys: ['on', 'off'],
} as const;

export type Setting = keyof typeof choices;
export type Choice<Name extends Setting> = (typeof choices)[Name][number];
