import { searchQueries } from '#series/search-queries.ts';
import type { SearchIndex } from '#search/search-index.ts';
import type { Case } from './generated.ts';

/** The queries that the series brings, by class, which may be asked of an index: what is not in it yet nobody can find. */
export function writtenCases({ entries }: SearchIndex): Record<string, Case[]> {
  const known = new Set(entries.map(({ id }) => id));
  return Object.fromEntries(
    Object.entries(searchQueries).map(([name, queries]) => [
      name,
      queries.filter(([, finds]) => known.has(finds)).map(([typed, finds]) => ({ typed, finds: new Set([finds]) })),
    ]),
  );
}
