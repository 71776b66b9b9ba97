import { gatedQuery } from '#shared/api/gated-query.ts';
import { documentQuery } from '#shared/api/query-client.ts';
import type { Language } from '#series/languages.ts';

/** All relations, and where the map draws whom; of a large record the first page, which has all that is drawn. */
export const relationshipsQuery = (lang: Language) =>
  documentQuery(`${lang}/relationships.json`, ({ relationships }) => relationships.Document);
export const relationshipsRevealsQuery = (lang: Language) =>
  gatedQuery(`${lang}/relationships/reveals.json`, ({ relationships }) => relationships.Reveals);
