import type { messages as english } from '../en/production.ts';

export const messages: typeof english = {
  phases: { making: 'Die Entstehung', release: 'Der Start', after: 'Seither' },
  people: 'Personen',
  characters: 'Figuren',
  terms: 'Begriffe',
  unknown: 'Was nicht bekannt ist',
  account: 'Im Einzelnen',
  awards: 'Preise und Nominierungen',
  ranking: 'In der Wochenrangliste',
  bestWeek: (day) => `Die Woche mit dem höchsten Platz, bis ${day}`,
  weekEnds: 'Letzter Tag der Woche',
  place: (rank) => `Platz ${rank}`,
  week: 'Woche bis',
  rank: 'Platz',
  views: 'Aufrufe',
  hours: 'Gesehene Stunden',
  noFigure: 'nicht veröffentlicht',
  differences: 'Was anders ist',
  places: 'Wo gedreht wurde',
  pieces: 'Musik, die zu hören ist',
  glance: {
    title: 'Auf einen Blick',
    count: (count) => `${count}`,
    best: (weeks) =>
      weeks === 1 ? 'Platz in der einen bekannten Woche' : `bester Wochenplatz in ${weeks} bekannten Wochen`,
    views: 'Aufrufe in dieser Woche',
    won: (count) => (count === 1 ? 'Preis' : 'Preise'),
    nominated: (count) => (count === 1 ? 'weitere Nominierung' : 'weitere Nominierungen'),
  },
};
