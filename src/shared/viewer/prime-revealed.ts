import type { FetchQueryOptions, QueryClient, QueryKey } from '@tanstack/react-query';
import type { GatedQuery } from '#shared/api/gated-query.ts';
import { prime } from '#shared/api/query-client.ts';
import { opensAnything } from '#shared/gate/scope.ts';
import { useProgress } from './progress.ts';
import { ungated } from './ungated.ts';

/** So long a prerendered page waits to be whole, in milliseconds; `src/site/first-paint.js` says the same. */
const longestHold = 1500;

/**
 * Primes the cache with what is safe, and for a reader to whom more is open with its gated part, so that the page comes whole and nothing
 * on it moves. A gated part that cannot be read is no reason to keep the page back: the page says so itself. Nor is a slow line: a page
 * that shows already asks for it when it answers to clicks.
 */
export async function primeRevealed<Safe, SafeKey extends QueryKey, Gated>(
  client: QueryClient,
  safe: FetchQueryOptions<Safe, Error, Safe, SafeKey>,
  gated: GatedQuery<Gated>,
): Promise<void> {
  const isOpen = opensAnything(useProgress.getState());
  await Promise.all([prime(client, safe), isOpen && whole(() => prime(client, ungated(gated)).catch(() => undefined))]);
}

/** For what a page waits for that comes whole; one that shows already does not. */
export async function whole(load: () => Promise<unknown>): Promise<unknown> {
  const { ready, held } = document.documentElement.dataset;
  const isPrerendered = ready === undefined && globalThis.pageData !== undefined;
  if (!isPrerendered) return load();
  if (held === undefined) return undefined;
  return Promise.race([load(), new Promise((resolve) => setTimeout(resolve, longestHold))]);
}
