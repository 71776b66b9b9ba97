import { listQuery, listRevealsQuery, recordQuery, recordRevealsQuery } from '#shared/api/record-queries.ts';
import type { Language } from '#series/languages.ts';

export const peopleQuery = (lang: Language, page?: string) => listQuery('people', lang, page);
export const peopleRevealsQuery = (lang: Language, page?: string) => listRevealsQuery('people', lang, page);
export const personQuery = (lang: Language, id: string) => recordQuery('people', lang, id);
export const personRevealsQuery = (lang: Language, id: string) => recordRevealsQuery('people', lang, id);
