import { gatedQuery } from '#shared/api/gated-query.ts';
import { documentQuery } from '#shared/api/query-client.ts';
import type { Language } from '#series/languages.ts';

export const termsQuery = (lang: Language) => documentQuery(`${lang}/terms.json`, (schemas) => schemas.term.List);
export const termsRevealsQuery = (lang: Language) =>
  gatedQuery(`${lang}/terms/reveals.json`, (schemas) => schemas.term.List);
export const termQuery = (lang: Language, id: string) =>
  documentQuery(`${lang}/terms/${id}.json`, (schemas) => schemas.term.Document);
export const termRevealsQuery = (lang: Language, id: string) =>
  gatedQuery(`${lang}/terms/${id}/reveals.json`, (schemas) => schemas.term.Reveals);
