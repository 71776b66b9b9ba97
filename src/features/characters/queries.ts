import { listQuery, listRevealsQuery, recordQuery, recordRevealsQuery } from '#shared/api/record-queries.ts';
import type { Language } from '#series/languages.ts';

export const charactersQuery = (lang: Language) => listQuery('characters', lang);
export const charactersRevealsQuery = (lang: Language) => listRevealsQuery('characters', lang);
export const characterQuery = (lang: Language, id: string) => recordQuery('characters', lang, id);
export const characterRevealsQuery = (lang: Language, id: string) => recordRevealsQuery('characters', lang, id);
