import { type QueryClient, useQueries } from '@tanstack/react-query';
import type { GatedQuery } from '#shared/api/gated-query.ts';
import { type DocumentQuery, prime } from '#shared/api/query-client.ts';
import { seasonsQuery } from '#shared/api/seasons.ts';
import { isOpen } from '#shared/gate/is-open.ts';
import { orderOf } from '#shared/gate/order.ts';
import { opensAnything, type Scope } from '#shared/gate/scope.ts';
import { newlyOpen } from '#shared/gate/steps.ts';
import type { Gated } from '#shared/schema/document.ts';
import { type Gate, media } from '#shared/schema/vocabulary.ts';
import type { Language } from '#series/languages.ts';
import { keepsLast } from './last-result.ts';
import { whole } from './prime-revealed.ts';
import { useProgress } from './progress.ts';
import { useScope } from './scope.ts';
import { ungated } from './ungated.ts';

type List<Item> = { items: Item[] };

/** A list in many files: what is safe, and what each episode adds, or the source works alone. */
type Shards<Item> = {
  safe: (lang: Language) => DocumentQuery<List<Item>>;
  reveals: (lang: Language, opener: string) => GatedQuery<List<Item>>;
};

/** What opens a part of such a list to a reader: the episodes that they have seen, and the source works. */
function openersOf({ seen, sourceWorks, order }: Scope): string[] {
  return [...newlyOpen(null, seen, order), ...(sourceWorks ? media : [])];
}

export type Sharded<Item> = {
  items: readonly Item[];
  /** Everything is there that is open. */
  isRead: boolean;
  /** A part could not be had. */
  isLost: boolean;
};

/**
 * Makes a hook that gives of such a list what is open to the reader. Files of what is still shut are not even requested.
 * The same items are the same array, so that what is made of them can be kept.
 */
export function shardsHook<Item extends Gated>({ safe, reveals }: Shards<Item>) {
  const openIn = keepsLast((seen: Gate | null, sourceWorks: boolean, order: string, ...lists: readonly Item[][]) => {
    const scope: Scope = { seen, sourceWorks, order: order.split(' ') };
    return lists.flat().filter((item) => isOpen(item, scope));
  });
  /** @param enabled whether they are asked for at all */
  return function useShards(lang: Language, enabled: boolean): Sharded<Item> {
    const { seen, sourceWorks, order } = useScope();
    const openers = openersOf({ seen, sourceWorks, order });
    const queries = [safe(lang), ...openers.map((opener) => ungated(reveals(lang, opener)))];
    const results = useQueries({ queries: queries.map((query) => ({ ...query, enabled })) });
    const lists = results.flatMap(({ data }) => (data ? [data.items] : []));
    return {
      items: openIn(seen, sourceWorks, order.join(' '), ...lists),
      isRead: lists.length === queries.length,
      isLost: results.some(({ data, errorUpdateCount }) => !data && errorUpdateCount > 0),
    };
  };
}

/** Primes the cache for a page that shows such a list whole, as `primeRevealed` does for one document. */
export async function primeShards<Item>(
  client: QueryClient,
  { safe, reveals }: Shards<Item>,
  lang: Language,
): Promise<void> {
  const progress = useProgress.getState();
  const primeOpen = async () => {
    const order = orderOf(await client.ensureQueryData(seasonsQuery));
    const openers = openersOf({ ...progress, order });
    await Promise.all(openers.map((opener) => prime(client, ungated(reveals(lang, opener))).catch(() => undefined)));
  };
  await Promise.all([
    prime(client, safe(lang)),
    opensAnything(progress) && whole(() => primeOpen().catch(() => undefined)),
  ]);
}
