import { listQuery, listRevealsQuery, recordQuery, recordRevealsQuery } from '#shared/api/record-queries.ts';
import type { Language } from '#series/languages.ts';

export const charactersQuery = (lang: Language, page?: string) => listQuery('characters', lang, page);
export const charactersRevealsQuery = (lang: Language, page?: string) => listRevealsQuery('characters', lang, page);
export const characterQuery = (lang: Language, id: string) => recordQuery('characters', lang, id);
export const characterRevealsQuery = (lang: Language, id: string) => recordRevealsQuery('characters', lang, id);
