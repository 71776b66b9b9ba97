import type { messages as english } from '../en/relationships.ts';

const ties = (count: number) => (count === 1 ? '1 Beziehung' : `${count} Beziehungen`);

/** Die Karte der Beziehungen. */
export const messages: typeof english = {
  description: 'Wer für wen was ist, Folge für Folge: als Karte und als Tabelle, und nichts vor seiner Folge.',
  map: 'Karte der Beziehungen',
  keys: 'Die Pfeiltasten führen an den Linien entlang zum Nächsten, Eingabe wählt aus, Escape zeigt wieder alle.',
  toTable: 'Zur Tabelle',
  upTo: 'Stand der Geschichte:',
  before: 'Vor dem Ansehen',
  earlier: 'Eine Folge zurück',
  later: 'Eine Folge weiter',
  closer: 'Näher',
  further: 'Weiter weg',
  whole: 'Ganze Karte',
  choose: 'Wähle jemanden aus, um zu sehen, was die anderen für ihn sind.',
  chosen: (name, count) => `${name}: ${ties(count)}`,
  ties,
  page: 'Zur eigenen Seite',
  everyone: 'Alle zeigen',
  lines: 'Linien',
  table: 'Dasselbe als Tabelle',
  who: 'Wer',
  what: 'Was der Zweite für den Ersten ist',
  inTable: (name) => `In der Tabelle: ${name}`,
  more: 'Mit jeder gesehenen Folge kommen Menschen und Linien hinzu.',
  part: 'Die Karte zeigt die größten Rollen. Alle Beziehungen stehen auf der Seite der Figur.',
};
