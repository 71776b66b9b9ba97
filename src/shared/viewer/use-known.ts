import { useQueries } from '@tanstack/react-query';
import type { GatedQuery } from '#shared/api/gated-query.ts';
import type { DocumentQuery } from '#shared/api/query-client.ts';
import { type Known, knownIn } from '#shared/gate/known.ts';
import type { Gated } from '#shared/schema/document.ts';
import { useScope } from './scope.ts';
import { ungated } from './ungated.ts';

/** A list in its two halves. */
type Halves<List> = { safe: DocumentQuery<List>; reveals: GatedQuery<List> };

/**
 * Every record of some lists by its id, list by list, as far as this reader may know it. Unlike a list on a page it also holds what is still
 * shut, each by its episode alone, for who has come upon it before.
 * @param enabled whether there is anything to be known of; until then nothing is requested
 */
export function useKnown<List extends { items: (Gated & { id: string })[] }>(
  lists: readonly Halves<List>[],
  enabled: boolean,
): { known: ReadonlyMap<string, Known<List['items'][number]>>[]; isRead: boolean } {
  const scope = useScope();
  const queries = lists.flatMap(({ safe, reveals }) => [safe, ungated(reveals)]);
  const results = useQueries({ queries: queries.map((query) => ({ ...query, enabled })) });
  const itemsOf = (place: number) => results[place]?.data?.items ?? [];
  return {
    known: lists.map((_, place) =>
      knownIn<List['items'][number]>(scope, [...itemsOf(2 * place), ...itemsOf(2 * place + 1)]),
    ),
    isRead: results.every(({ isLoading }) => !isLoading),
  };
}
