import { documentQuery } from '#shared/api/query-client.ts';
import { term } from '#shared/schema/document.ts';
import type { Language } from '#shared/schema/vocabulary.ts';

export const termsQuery = (lang: Language) => documentQuery(`${lang}/terms.json`, term.List);
export const termsRevealsQuery = (lang: Language) => documentQuery(`${lang}/terms/reveals.json`, term.List);
export const termQuery = (lang: Language, id: string) => documentQuery(`${lang}/terms/${id}.json`, term.Document);
export const termRevealsQuery = (lang: Language, id: string) =>
  documentQuery(`${lang}/terms/${id}/reveals.json`, term.Reveals);
