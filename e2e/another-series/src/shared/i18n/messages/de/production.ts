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
  chart: 'Aufrufe nach Wochen, mit dem Platz in der Liste',
  place: (rank) => `Platz ${rank}`,
  week: 'Woche bis',
  rank: 'Platz',
  views: 'Aufrufe',
  hours: 'Gesehene Stunden',
  noFigure: 'nicht veröffentlicht',
  differences: 'Was anders ist',
};
