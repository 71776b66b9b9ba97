import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { followOtherTabs, storedAs } from './stored.ts';

/** What each setting may be; the first of each is what a reader has who has chosen nothing. */
export const choices = {
  theme: ['system', 'light', 'dark', 'contrast'],
  text: ['normal', 'large', 'larger'],
  motion: ['system', 'calm'],
} as const;

export type Setting = keyof typeof choices;
export type Choice<Name extends Setting> = (typeof choices)[Name][number];
type Stored = { [Name in Setting]: Choice<Name> };
type Settings = Stored & { choose: <Name extends Setting>(setting: Name, choice: Choice<Name>) => void };

/** How this device's reader likes the app to look. */
export const useSettings = create<Settings>()(
  persist(
    (set) => ({
      theme: 'system',
      text: 'normal',
      motion: 'system',
      choose: (setting, choice) => set({ [setting]: choice }),
    }),
    storedAs('settings', 1, readSettings, ({ theme, text, motion }: Settings) => ({ theme, text, motion })),
  ),
);
followOtherTabs(useSettings);

/** A setting that came with a later version is as it is for a reader who has chosen nothing. */
function readSettings(stored: Record<string, unknown>): Stored | undefined {
  const theme = readChoice('theme', stored);
  const text = readChoice('text', stored);
  const motion = readChoice('motion', stored);
  return theme && text && motion && { theme, text, motion };
}

function readChoice<Name extends Setting>(name: Name, stored: Record<string, unknown>): Choice<Name> | undefined {
  const known: readonly Choice<Name>[] = choices[name];
  return stored[name] === undefined ? known[0] : known.find((choice) => choice === stored[name]);
}
