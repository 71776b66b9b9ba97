/** An id that a record names: where it stands, what there has to be of that id, and which there are. */
export type NamedId = { field: string; what: string; id: string; known: Known };

/** What may be named: records by their ids, or the ids themselves. */
type Known = { has: (id: string) => boolean; keys: () => Iterable<string> };

/** The ids of one field. @param field with `#` for the place in the list, as in `relations#.to` */
export function* idsIn(
  field: string,
  what: string,
  ids: readonly (string | undefined)[] | undefined,
  known: Known,
): Generator<NamedId> {
  for (const [index, id] of (ids ?? []).entries())
    if (id !== undefined) yield { field: field.replace('#', `[${index}]`), what, id, known };
}
