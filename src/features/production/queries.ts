import { gatedQuery } from '#shared/api/gated-query.ts';
import { documentQuery } from '#shared/api/query-client.ts';
import { listQuery, recordQuery, recordRevealsQuery } from '#shared/api/record-queries.ts';
import type { Language } from '#series/languages.ts';

export const notesQuery = (lang: Language, page?: string) => listQuery('notes', lang, page);
export const noteQuery = (lang: Language, id: string) => recordQuery('notes', lang, id);
export const productionTimelineQuery = (lang: Language) =>
  documentQuery(`${lang}/timelines/production.json`, (schemas) => schemas.timeline.Document);
export const productionTimelineRevealsQuery = (lang: Language) =>
  gatedQuery(`${lang}/timelines/production/reveals.json`, (schemas) => schemas.timeline.Reveals);
export const noteRevealsQuery = (lang: Language, id: string) => recordRevealsQuery('notes', lang, id);
