import { gatedQuery } from '#shared/api/gated-query.ts';
import { documentQuery } from '#shared/api/query-client.ts';
import type { Language } from '#series/languages.ts';

export const charactersQuery = (lang: Language) =>
  documentQuery(`${lang}/characters.json`, (schemas) => schemas.character.List);
export const charactersRevealsQuery = (lang: Language) =>
  gatedQuery(`${lang}/characters/reveals.json`, (schemas) => schemas.character.List);
export const characterQuery = (lang: Language, id: string) =>
  documentQuery(`${lang}/characters/${id}.json`, (schemas) => schemas.character.Document);
export const characterRevealsQuery = (lang: Language, id: string) =>
  gatedQuery(`${lang}/characters/${id}/reveals.json`, (schemas) => schemas.character.Reveals);
