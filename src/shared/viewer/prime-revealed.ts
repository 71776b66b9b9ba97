import type { FetchQueryOptions, QueryClient, QueryKey } from '@tanstack/react-query';
import { prime } from '#shared/api/query-client.ts';
import { useProgress } from './progress.ts';

/**
 * Primes the cache with what is safe, and for a reader to whom more is open with its gated part, so that the page comes whole and nothing
 * on it moves. A gated part that cannot be read is no reason to keep the page back: the page says so itself.
 */
export async function primeRevealed<Safe, SafeKey extends QueryKey, Gated, GatedKey extends QueryKey>(
  client: QueryClient,
  safe: FetchQueryOptions<Safe, Error, Safe, SafeKey>,
  gated: FetchQueryOptions<Gated, Error, Gated, GatedKey>,
): Promise<void> {
  const { seen, sourceWorks } = useProgress.getState();
  const isOpen = seen !== null || sourceWorks;
  await Promise.all([prime(client, safe), isOpen && prime(client, gated).catch(() => undefined)]);
}
