import type { messages as en } from '../en/progress.ts';

export const messages: typeof en = {
  help: 'Nirgends in der App wird Späteres gezeigt.',
  midwayRow: 'Ich bin mitten in Folge',
  finishedRow: 'Ich habe alles gesehen bis Folge',
  meaning: 'Mittendrin: Alles vor dieser Folge ist offen. Gesehen: Auch diese Folge ist offen.',
  guestHelp:
    'Dann liest sich alles, als wäre noch nichts gesehen, und die Merkliste ist verborgen. Ein Tipp bringt alles zurück.',
};
