import type { Ref } from '#shared/schema/document.ts';
import type { RelationKind } from '#series/vocabulary.ts';
import type { Edge } from '#shared/schema/document.ts';

/** Two who are tied to each other, and as what: each kind of relation once, as “the first is the … of the second”. */
export type Pair = { two: readonly [Ref, Ref]; kinds: readonly RelationKind[] };

/** In so many pairs somebody is at first; others come before a third. */
const turns = 2;

/**
 * The pairs of whom the most is known, of equal ones those of leading parts.
 * Unless somebody is to be in each, nobody is in more than two as long as there are pairs of others.
 * @param edges relations that are open to the reader
 * @param billing the place of a character in the cast list, by id; who has none comes last
 * @param id of the one who is to be in each pair
 */
export function strongestPairs(
  edges: readonly Edge[],
  billing: ReadonlyMap<string, number>,
  most: number,
  id?: string,
): Pair[] {
  const pairs = new Map<string, Edge[]>();
  for (const edge of edges) {
    const { of, to } = edge;
    if (id && of.id !== id && to.id !== id) continue;
    const key = [of.id, to.id].toSorted().join(' ');
    pairs.set(key, [...(pairs.get(key) ?? []), edge]);
  }
  const rankOf = ([edge]: readonly Edge[]) =>
    edge ? (billing.get(edge.of.id) ?? Infinity) + (billing.get(edge.to.id) ?? Infinity) : Infinity;
  const strongest = [...pairs.values()].toSorted(
    (a, b) => b.length - a.length || Number(rankOf(a) > rankOf(b)) - Number(rankOf(a) < rankOf(b)),
  );
  return (id ? strongest : byTurns(strongest)).slice(0, most).flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const kinds = all.filter(({ of }) => of.id === first.of.id).map(({ kind }) => kind);
    return [{ two: [first.of, first.to] as const, kinds: [...new Set(kinds)] }];
  });
}

/** Those first in which nobody has been too often. */
function byTurns(pairs: readonly Edge[][]): Edge[][] {
  const times = new Map<string, number>();
  const isEarly = ([edge]: readonly Edge[]) => {
    const two = edge ? [edge.of.id, edge.to.id] : [];
    const hasRoom = two.every((id) => (times.get(id) ?? 0) < turns);
    if (hasRoom) for (const id of two) times.set(id, (times.get(id) ?? 0) + 1);
    return hasRoom;
  };
  const early = new Set(pairs.filter(isEarly));
  return [...early, ...pairs.filter((pair) => !early.has(pair))];
}
