import type * as z from 'zod/mini';
import { gatedQuery } from '#shared/api/gated-query.ts';
import { documentQuery } from '#shared/api/query-client.ts';
import { recordQuery, recordRevealsQuery } from '#shared/api/record-queries.ts';
import type { Kind } from '#shared/kinds/kinds.ts';
import type { CharacterHead, DocumentSchemas, relationships } from '#shared/schema/document.ts';
import type { Language } from '#series/languages.ts';

export type DocumentOf<Name extends Kind> = z.infer<DocumentSchemas[Name]['Document']>;
export type Edge = z.infer<typeof relationships.Document>['edges'][number];

/** A character of whom this reader knows. */
export type KnownCharacter = DocumentOf<'characters'> & { head: CharacterHead };

/** Both halves of a record. */
export const halvesOf = <Name extends Kind>(kind: Name, lang: Language, id: string) => ({
  safe: recordQuery(kind, lang, id),
  reveals: recordRevealsQuery(kind, lang, id),
});

/** All relations, or of a large record the first page of them. */
export const relationshipsQuery = (lang: Language) =>
  documentQuery(`${lang}/relationships.json`, (schemas) => schemas.relationships.Document);
export const relationshipsRevealsQuery = (lang: Language) =>
  gatedQuery(`${lang}/relationships/reveals.json`, (schemas) => schemas.relationships.Reveals);
