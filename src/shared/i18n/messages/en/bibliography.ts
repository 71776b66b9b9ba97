/** The page of all sources. */
export const messages = {
  confidenceTitle: 'How far to trust a statement',
  /** For search engines and previews. */
  description: 'Every source, and everything that rests on it.',
  /** Over the bibliography, its field, and its letters. */
  list: 'All sources',
  filter: 'Filter by site, title or page',
  letters: 'Sources by letter',
  statements: (count: number) => (count === 1 ? '1 statement' : `${count} statements`),
  count: (count: number) => `${count} sources for what is open to you.`,
  found: (count: number, all: number) => `${count} of ${all} sources.`,
  /** Where the filter leaves nothing. */
  noneFound: (query: string) => `No source matches “${query}”.`,
  showAll: 'Show all sources',
};
