import { useQueries } from '@tanstack/react-query';
import type { GatedQuery } from '#shared/api/gated-query.ts';
import type { DocumentQuery } from '#shared/api/query-client.ts';
import { isOpen } from '#shared/gate/is-open.ts';
import { type Known, knownOf } from '#shared/gate/known.ts';
import type { Gated } from '#shared/schema/document.ts';
import { useScope } from './scope.ts';
import { ungated } from './ungated.ts';

/** A record in its two halves. */
type Halves<Safe extends Headed> = { safe: DocumentQuery<Safe>; reveals: GatedQuery<Pick<Safe, 'head'>> };
type Headed = Gated & { head?: Gated | undefined };

/**
 * Some records, each in its place, as far as this reader may know them: one that is still shut by its episode alone, one that there is not by
 * nothing. Each is read alone, so that a few cost as little among thousands.
 */
export function useKnown<Safe extends Headed>(
  records: readonly Halves<Safe>[],
): { known: (Known<NonNullable<Safe['head']>> | undefined)[]; isRead: boolean } {
  const scope = useScope();
  const safe = useQueries({ queries: records.map((record) => record.safe) });
  const isHeadWanted = (place: number) => {
    const data = safe[place]?.data;
    return data !== undefined && !data.head && isOpen(data, scope);
  };
  const reveals = useQueries({
    queries: records.map((record, place) => ({ ...ungated(record.reveals), enabled: isHeadWanted(place) })),
  });
  return {
    known: safe.map(({ data }, place) => data && knownOf<NonNullable<Safe['head']>>(scope, data, reveals[place]?.data)),
    // A link that is pointed at has fetched ahead what this does not wait for.
    isRead:
      safe.every(({ isLoading }) => !isLoading) &&
      !reveals.some(({ isLoading }, place) => isLoading && isHeadWanted(place)),
  };
}
