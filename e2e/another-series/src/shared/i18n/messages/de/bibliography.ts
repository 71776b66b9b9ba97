import type { messages as english } from '../en/bibliography.ts';

export const messages: typeof english = {
  confidenceTitle: 'Wie verlässlich eine Aussage ist',
  description: 'Alle Quellen und alles, was auf ihnen beruht.',
  list: 'Alle Quellen',
  filter: 'Nach Website, Titel oder Seite filtern',
  letters: 'Quellen nach Buchstaben',
  statements: (count) => (count === 1 ? '1 Aussage' : `${count} Aussagen`),
  count: (count) => `${count} Quellen für das, was für dich offen ist.`,
  found: (count, all) => `${count} von ${all} Quellen.`,
  noneFound: (query) => `Keine Quelle passt zu „${query}“.`,
  showAll: 'Alle Quellen zeigen',
};
