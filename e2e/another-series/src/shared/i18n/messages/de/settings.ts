import type { messages as english } from '../en/settings.ts';

export const messages: typeof english = {
  description: 'Wie weit du gesehen hast und wie die App aussieht.',
  theme: {
    title: 'Farben',
    choices: { system: 'Wie das Gerät', light: 'Hell', dark: 'Dunkel', contrast: 'Hoher Kontrast' },
  },
  text: { title: 'Schriftgröße', choices: { normal: 'Normal', large: 'Groß', larger: 'Größer' } },
  motion: { title: 'Bewegung', choices: { system: 'Wie das Gerät', calm: 'Ruhig' } },
  names: {
    title: 'Namen',
    choices: {
      normal: 'Wie in jeder Sprache üblich',
      subtitles: 'Wie in den Untertiteln',
      romanised: 'Revidierte Romanisierung',
      hangul: 'Hangul zuerst',
    },
  },
  keys: { title: 'Einzelne Tasten als Kürzel', choices: { on: 'An', off: 'Aus' } },
};
