import type { Kind } from '#shared/kinds/kinds.ts';
import { character } from './character.ts';
import { episode } from './episode.ts';
import type { CompiledKind } from './kind.ts';
import { note } from './note.ts';
import { person } from './person.ts';
import { term } from './term.ts';

/** What is particular to each kind of record. */
export const compiledKinds: { readonly [Name in Kind]: CompiledKind<Name> } = {
  characters: character,
  people: person,
  episodes: episode,
  notes: note,
  terms: term,
};
