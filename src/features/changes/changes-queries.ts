import { queryOptions } from '@tanstack/react-query';
import { type GatedQuery, gatedQuery } from '#shared/api/gated-query.ts';
import { documentQuery } from '#shared/api/query-client.ts';
import { ReadError, readOverNetwork } from '#shared/api/read.ts';
import type { Changes } from '#shared/schema/document.ts';
import type { Language } from '#series/languages.ts';

export const changesQuery = (lang: Language) => documentQuery(`${lang}/changes.json`, (schemas) => schemas.Changes);
export const changesRevealsQuery = (lang: Language) =>
  gatedQuery(`${lang}/changes/reveals.json`, (schemas) => schemas.Changes);

/** The same of the version on the host, for the page of the one before. */
export const publishedChangesQuery = (lang: Language) => publishedQuery(`${lang}/changes.json?published`);
export const publishedRevealsQuery = (lang: Language) =>
  publishedQuery(`${lang}/changes/reveals.json?published`) as unknown as GatedQuery<Changes>;

/**
 * The worker leaves to the host what is asked with a question. What checks documents may be gone from there with the version that is open: of one
 * that only has more, as v1 only adds, no more is looked at than that it is a list.
 */
function publishedQuery(path: string) {
  return queryOptions({
    queryKey: ['api', path],
    queryFn: async ({ signal }): Promise<Changes> => {
      const document = (await readOverNetwork(path, signal)) as Changes;
      if (!Array.isArray(document.items)) throw new ReadError(path, 'outdated');
      return document;
    },
    retry: false,
    staleTime: 'static',
  });
}
