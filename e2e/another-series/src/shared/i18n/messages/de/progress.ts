import type { messages as en } from '../en/progress.ts';

export const messages: typeof en = {
  help: 'Nirgends in der App wird Späteres gezeigt.',
  midwayRow: 'Ich bin mitten in Folge',
  finishedRow: 'Ich habe alles gesehen bis Folge',
  meaning: 'Mittendrin: Alles vor dieser Folge ist offen. Gesehen: Auch diese Folge ist offen.',
  guestHelp:
    'Dann liest sich alles, als wäre noch nichts gesehen, und die Merkliste ist verborgen. Ein Tipp bringt alles zurück.',
  setTo: (episode) => `Du hast ${episode} gesehen. Alles bis dahin ist offen.`,
  setToMidway: (episode) => `Du bist mitten in ${episode}. Alles davor ist offen.`,
  setToNothing: 'Nichts gesehen: Gezeigt wird nur, was vorher bekannt ist.',
  nowMidway: (episode) => `In ${episode}`,
  nowFinished: (episode) => `${episode} gesehen`,
  seeUnlocked: 'Was sich damit öffnet',
};
