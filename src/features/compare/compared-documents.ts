import type * as z from 'zod/mini';
import type { Kind } from '#shared/kinds/kinds.ts';
import type { CharacterHead, DocumentSchemas } from '#shared/schema/document.ts';

export type DocumentOf<Name extends Kind> = z.infer<DocumentSchemas[Name]['Document']>;

/** A character of whom this reader knows. */
export type KnownCharacter = DocumentOf<'characters'> & { head: CharacterHead };
