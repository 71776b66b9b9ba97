import { listQuery, listRevealsQuery, recordQuery, recordRevealsQuery } from '#shared/api/record-queries.ts';
import type { Language } from '#series/languages.ts';

export const termsQuery = (lang: Language, page?: string) => listQuery('terms', lang, page);
export const termsRevealsQuery = (lang: Language, page?: string) => listRevealsQuery('terms', lang, page);
export const termQuery = (lang: Language, id: string) => recordQuery('terms', lang, id);
export const termRevealsQuery = (lang: Language, id: string) => recordRevealsQuery('terms', lang, id);
