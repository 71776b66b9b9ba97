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

/** The relations between people who are drawn. */
export function edgesBetween(edges: readonly Edge[], people: readonly Person[]): Edge[] {
  const drawn = new Set(people.map(({ id }) => id));
  return edges.filter(({ of, to }) => drawn.has(of.id) && drawn.has(to.id));
}
