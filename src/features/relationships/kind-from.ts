import type { Edge } from '#shared/schema/document.ts';
import { inverseRelation, type RelationKind } from '#series/vocabulary.ts';

/** A relation as read from one of its ends: its words say what the one at the other end is to them. */
export function kindFrom({ of, kind }: Edge, id: string): RelationKind {
  return of.id === id ? kind : inverseRelation[kind];
}
