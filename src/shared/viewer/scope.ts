import { type QueryClient, useQuery } from '@tanstack/react-query';
import { prime } from '#shared/api/query-client.ts';
import { seasonsQuery } from '#shared/api/seasons.ts';
import { type Order, orderOf } from '#shared/gate/order.ts';
import { type Scope, scopeWithin } from '#shared/gate/scope.ts';
import { useSearch } from '#shared/router/use-search.ts';
import type { Gate } from '#shared/schema/vocabulary.ts';
import { useGuest } from './guest.ts';
import { useProgress } from './progress.ts';

/** The part of an address that carries a scope: “as of this episode”. */
export const asOfKey = 'as-of';

/** The part of an episode's address that tells from which episode on its list of what became known reaches. */
export const sinceKey = 'since';

const none: Order = [];

/** The order of the episodes; empty, and with it every gate shut, while it is unknown. */
export function useOrder(): Order {
  // The same list each time it is asked for.
  const { data = none } = useQuery({ ...seasonsQuery, select: orderOf });
  return data;
}

/** The same for a loader. */
export const readOrder = async (client: QueryClient): Promise<Order> => orderOf(await prime(client, seasonsQuery));

/** The scope that the address carries, if it is an episode of the series. */
export function useSharedScope(): Gate | undefined {
  const order = useOrder();
  const asOf = new URLSearchParams(useSearch()).get(asOfKey);
  return asOf !== null && order.includes(asOf) ? asOf : undefined;
}

/** What may be shown here and now: the reader's progress, never more than a shared link allows, nothing in guest mode. */
export function useScope(): Scope {
  const order = useOrder();
  const seen = useProgress((progress) => progress.seen);
  const sourceWorks = useProgress((progress) => progress.sourceWorks);
  const isGuest = useGuest((guest) => guest.isGuest);
  const shared = useSharedScope();
  return scopeWithin({ order, seen, sourceWorks }, { isGuest, shared });
}
