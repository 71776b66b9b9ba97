import { documentQuery } from '#shared/api/query-client.ts';
import { note } from '#shared/schema/document.ts';
import type { Language } from '#shared/schema/vocabulary.ts';

export const notesQuery = (lang: Language) => documentQuery(`${lang}/notes.json`, note.List);
export const noteQuery = (lang: Language, id: string) => documentQuery(`${lang}/notes/${id}.json`, note.Document);
export const noteRevealsQuery = (lang: Language, id: string) =>
  documentQuery(`${lang}/notes/${id}/reveals.json`, note.Reveals);
