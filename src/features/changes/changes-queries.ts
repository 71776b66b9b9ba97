import { gatedQuery } from '#shared/api/gated-query.ts';
import { documentQuery } from '#shared/api/query-client.ts';
import type { Language } from '#series/languages.ts';

/** Which version tells: the one that is open, or the one on the host, as the worker leaves to the host what is asked with a question. */
export type Version = '' | '?published';

export const changesQuery = (lang: Language, version: Version = '') =>
  documentQuery(`${lang}/changes.json${version}`, (schemas) => schemas.Changes);
export const changesRevealsQuery = (lang: Language, version: Version = '') =>
  gatedQuery(`${lang}/changes/reveals.json${version}`, (schemas) => schemas.Changes);
