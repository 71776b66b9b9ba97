import { listQuery, listRevealsQuery, recordQuery, recordRevealsQuery } from '#shared/api/record-queries.ts';
import type { Language } from '#series/languages.ts';

export const termsQuery = (lang: Language) => listQuery('terms', lang);
export const termsRevealsQuery = (lang: Language) => listRevealsQuery('terms', lang);
export const termQuery = (lang: Language, id: string) => recordQuery('terms', lang, id);
export const termRevealsQuery = (lang: Language, id: string) => recordRevealsQuery('terms', lang, id);
