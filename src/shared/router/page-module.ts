import type { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Language } from '#series/languages.ts';

/** What a loader gets: the language and id of the address, which page of a list it asks for unless it is the first, and the cache to prime. */
export type LoadContext = { lang: Language; id: string; page?: string | undefined; client: QueryClient };

/**
 * The contract of a module in `src/routes`. A loader primes the cache and returns nothing; the component reads from it.
 * @see https://tanstack.com/query/latest/docs/framework/react/guides/prefetching#router-integration
 */
export type PageModule = {
  loader?: (context: LoadContext) => Promise<unknown>;
  Component: () => ReactNode;
};
