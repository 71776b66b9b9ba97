import { type FetchQueryOptions, QueryClient, queryOptions, type QueryKey } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import type { AnySchema } from './check.ts';
import { memory } from './memory.ts';
import { isOwn, lostCode, type Read, ReadError, type Reason } from './read.ts';

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: { read: Read };
  }
}

/** What may have passed a moment later. Everything else is told at once. */
const passing = new Set<Reason>(['unreachable', 'refused', 'incomplete']);

/** @param read where documents come from: the network, or the compiler while prerendering */
export function createQueryClient(read: Read): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        meta: { read },
        networkMode: 'offlineFirst',
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 2 && error instanceof ReadError && passing.has(error.reason),
        retryDelay: (failures) => 400 * 2 ** failures,
      },
    },
  });
}

export type Schemas = typeof import('#shared/schema/document.ts');

/**
 * One document of the API: key, reading and checking in one object. Documents do not change while a page is open.
 * @param choose names the document's schema; schemas are loaded with the first document that the worker does not have
 */
export function documentQuery<Schema extends AnySchema>(path: string, choose: (schemas: Schemas) => Schema) {
  return queryOptions({
    queryKey: ['api', path],
    queryFn: async ({ meta, signal }): Promise<z.infer<Schema>> => {
      if (!meta) throw new Error('a query client without a reader');
      const own = memory.read(path);
      if (own) return own as z.infer<Schema>;
      const [document, early] = await Promise.all([meta.read(path, signal), hasWorker() ? undefined : loadCheck()]);
      if (isOwn(document)) return document as z.infer<Schema>;
      const { check, schemas } = early ?? (await loadCheck());
      return check(choose(schemas), document);
    },
    staleTime: 'static',
  });
}

const loadCheck = () => import('./check.ts').catch(lostCode);

/** It answers with documents of its own, and the check need not be there. */
const hasWorker = () => !import.meta.env.SSR && Boolean(navigator.serviceWorker?.controller);

export type DocumentQuery<Data> = ReturnType<typeof documentQuery<z.ZodMiniType<Data>>>;

/** Primes the cache, once per document. */
export async function prime<Data, Key extends QueryKey>(
  client: QueryClient,
  options: FetchQueryOptions<Data, Error, Data, Key>,
): Promise<Data> {
  return client.query({ ...options, staleTime: 'static' });
}

/** The data that a prerendered page used: pairs of key and document, without any time, so that same content means same bytes. */
export type PageData = [QueryKey, unknown][];

declare global {
  /** The data of a prerendered page on its way, nothing where it is lost; only such pages have it: `src/site/first-paint.js`. */
  var pageData: Promise<PageData | undefined> | undefined;
}

export function collectPageData(client: QueryClient): PageData {
  return client
    .getQueryCache()
    .getAll()
    .filter(({ state }) => state.status === 'success')
    .map(({ queryKey, state }) => [queryKey, state.data]);
}

export function restorePageData(client: QueryClient, data: PageData): void {
  for (const [key, document] of data) client.setQueryData(key, document);
}
