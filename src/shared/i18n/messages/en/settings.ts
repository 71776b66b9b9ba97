/** The page of settings, and what each setting of the look may be. */
export const messages = {
  /** Of the page, for search engines and previews. */
  description: 'How far you have watched, and how the app looks.',
  theme: {
    title: 'Appearance',
    choices: { system: 'Match device', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  },
  text: { title: 'Text size', choices: { normal: 'Normal', large: 'Large', larger: 'Larger' } },
  motion: { title: 'Motion', choices: { system: 'Match device', calm: 'Calm' } },
  names: {
    title: 'Names',
    choices: {
      normal: 'As each language writes them',
      subtitles: 'As in the English subtitles',
      romanised: 'Revised Romanisation',
      hangul: 'Hangul first',
    },
  },
  keys: { title: 'Single-key shortcuts', choices: { on: 'On', off: 'Off' } },
};
