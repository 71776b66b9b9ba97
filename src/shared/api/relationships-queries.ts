import type { Language } from '#series/languages.ts';
import { gatedQuery } from './gated-query.ts';
import { documentQuery } from './query-client.ts';

/** All relations, and where the map draws whom; of a large record the first page, which has all that is drawn. */
export const relationshipsQuery = (lang: Language) =>
  documentQuery(`${lang}/relationships.json`, ({ relationships }) => relationships.Document);

/** Those that are themselves gated. */
export const relationshipsRevealsQuery = (lang: Language) =>
  gatedQuery(`${lang}/relationships/reveals.json`, ({ relationships }) => relationships.Reveals);
