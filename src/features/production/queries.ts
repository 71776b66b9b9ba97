import { gatedQuery } from '#shared/api/gated-query.ts';
import { documentQuery } from '#shared/api/query-client.ts';
import type { Language } from '#series/languages.ts';

export const notesQuery = (lang: Language) => documentQuery(`${lang}/notes.json`, (schemas) => schemas.note.List);
export const notesRevealsQuery = (lang: Language) =>
  gatedQuery(`${lang}/notes/reveals.json`, (schemas) => schemas.note.List);
export const noteQuery = (lang: Language, id: string) =>
  documentQuery(`${lang}/notes/${id}.json`, (schemas) => schemas.note.Document);
export const productionTimelineQuery = (lang: Language) =>
  documentQuery(`${lang}/timelines/production.json`, (schemas) => schemas.timeline.Document);
export const productionTimelineRevealsQuery = (lang: Language) =>
  gatedQuery(`${lang}/timelines/production/reveals.json`, (schemas) => schemas.timeline.Reveals);
export const noteRevealsQuery = (lang: Language, id: string) =>
  gatedQuery(`${lang}/notes/${id}/reveals.json`, (schemas) => schemas.note.Reveals);
