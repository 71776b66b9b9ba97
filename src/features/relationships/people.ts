import type { Edge, MapPlace, Ref } from '#shared/schema/document.ts';

/** Somebody on the map. */
export type Person = Ref & { x: number; y: number };

/** Everybody who has a place and a relation that is open, in the order of the places. */
export function peopleOf(edges: readonly Edge[], places: readonly MapPlace[]): Person[] {
  const refs = new Map(edges.flatMap(({ of, to }) => [of, to]).map((ref) => [ref.id, ref]));
  return places.flatMap(({ id, x, y }) => {
    const ref = refs.get(id);
    return ref ? [{ ...ref, x, y }] : [];
  });
}

/** Whom all is about: whoever has most to do with others has the place in the middle of the map. */
export function isInMiddle({ x, y }: Person): boolean {
  return x === 0 && y === 0;
}

/** The relations of somebody. */
export function edgesOf({ id }: Person, edges: readonly Edge[]): Edge[] {
  return edges.filter(({ of, to }) => of.id === id || to.id === id);
}

/** So many are offered to begin with. */
const few = 8;

/** Those with most relations, the most first; of equals whoever has the earlier place. */
export function mostTied(people: readonly Person[], edges: readonly Edge[]): { person: Person; ties: number }[] {
  return people
    .map((person) => ({ person, ties: edgesOf(person, edges).length }))
    .toSorted((a, b) => b.ties - a.ties)
    .slice(0, few);
}

/** The relations between people who are drawn. */
export function edgesBetween(edges: readonly Edge[], people: readonly Person[]): Edge[] {
  const drawn = new Set(people.map(({ id }) => id));
  return edges.filter(({ of, to }) => drawn.has(of.id) && drawn.has(to.id));
}
