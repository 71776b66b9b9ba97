import type { messages as en } from '../en/sections.ts';

export const messages: typeof en = {
  keep: (section) => `„${section}“ auf die Merkliste`,
  people: {
    about: 'Werdegang und Äußerungen',
    awards: 'Preise für diese Serie',
    works: 'Werke',
    unknown: 'Was nicht bekannt ist',
  },
  episodes: {
    beats: 'Was geschieht',
    titles: 'Titel',
    places: 'Orte',
  },
  notes: {
    about: 'Im Einzelnen',
    unknown: 'Was nicht bekannt ist',
    places: 'Wo gedreht wurde',
    pieces: 'Musik, die zu hören ist',
    awards: 'Preise und Nominierungen',
    ranking: 'In der Wochenrangliste',
    differences: 'Was anders ist',
  },
  story: {
    premise: 'Ausgangslage',
    tone: 'Ton',
    setting: 'Schauplatz',
    themes: 'Themen',
    ending: 'Das Ende',
    threads: 'Offene Fäden',
    unknown: 'Was nicht bekannt ist',
  },
};
