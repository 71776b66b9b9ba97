import type { messages as english } from '../en/cast.ts';

export const messages: typeof english = {
  description: 'Wer ist wer? Nichts wird vor seiner Folge verraten.',
  filter: 'Nach Abteilung filtern',
  arrange: 'Ordnen und filtern',
  sort: 'Ordnen nach',
  sorts: {
    billing: 'Besetzungsliste',
    name: 'Name, lateinisch',
    hangul: 'Name, Hangul',
    first: 'Erstem Auftritt',
  },
  first: 'Zuerst zu sehen in',
  anyEpisode: 'Jeder Folge',
  anyone: 'Allen',
  count: (shown, all) => `${shown} von ${all} zu sehen`,
  none: 'Niemand, den du bis jetzt kennst, erfüllt das alles.',
  clear: 'Alle zeigen',
  more: 'Weitere erscheinen hier, während du weitersiehst.',
};
