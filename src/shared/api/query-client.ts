import { type FetchQueryOptions, QueryClient, queryOptions, type QueryKey } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { type Read, ReadError } from './read.ts';

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: { read: Read };
  }
}

// zod/mini would otherwise probe for `eval`, which the content security policy reports.
z.config({ jitless: true });

/** @param read where documents come from: the network, or the compiler while prerendering */
export function createQueryClient(read: Read): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        meta: { read },
        networkMode: 'offlineFirst',
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 2 && !(error instanceof ReadError && error.status === 404),
      },
    },
  });
}

/** One document of the API: key, reading and checking in one object. Documents do not change while a page is open. */
export function documentQuery<Schema extends z.core.$ZodType>(path: string, schema: Schema) {
  return queryOptions({
    queryKey: ['api', path],
    queryFn: async ({ meta, signal }): Promise<z.infer<Schema>> => {
      if (!meta) throw new Error('a query client without a reader');
      return z.parse(schema, await meta.read(path, signal));
    },
    staleTime: 'static',
  });
}

/** Primes the cache, once per document. */
export async function prime<Data, Key extends QueryKey>(
  client: QueryClient,
  options: FetchQueryOptions<Data, Error, Data, Key>,
): Promise<Data> {
  return client.query({ ...options, staleTime: 'static' });
}

/** The data that a prerendered page used: pairs of key and document, without any time, so that same content means same bytes. */
export type PageData = [QueryKey, unknown][];

export function collectPageData(client: QueryClient): PageData {
  return client
    .getQueryCache()
    .getAll()
    .map(({ queryKey, state }) => [queryKey, state.data]);
}

export function restorePageData(client: QueryClient, data: PageData): void {
  for (const [key, document] of data) client.setQueryData(key, document);
}
