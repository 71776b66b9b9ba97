import { gatedQuery } from '#shared/api/gated-query.ts';
import { documentQuery } from '#shared/api/query-client.ts';
import type { Language } from '#series/languages.ts';

export const peopleQuery = (lang: Language) => documentQuery(`${lang}/people.json`, (schemas) => schemas.PersonList);
export const peopleRevealsQuery = (lang: Language) =>
  gatedQuery(`${lang}/people/reveals.json`, (schemas) => schemas.PersonList);
export const personQuery = (lang: Language, id: string) =>
  documentQuery(`${lang}/people/${id}.json`, (schemas) => schemas.person.Document);
export const personRevealsQuery = (lang: Language, id: string) =>
  gatedQuery(`${lang}/people/${id}/reveals.json`, (schemas) => schemas.person.Reveals);
