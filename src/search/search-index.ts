import type { Findable } from '#shared/schema/document.ts';
import { type Entry, entriesOf, sayingsOf } from './entry.ts';
import { type Form, formOf } from './form.ts';

/** Spellings in a row, each with the entry that it is of. What a pass looks at first lies side by side, so that thousands take no time. */
export type Column = {
  forms: readonly Form[];
  /** Their entries, by their places. */
  owners: Int32Array;
  /** The letters of each. */
  has: Int32Array;
  /** The letters of what each sounds like, made when it is first asked for. */
  heard: () => Int32Array;
};

/** Everything that can be found, made ready to be asked. */
export type SearchIndex = {
  entries: readonly Entry[];
  names: Column;
  sayings: Column;
  /** The entries that go together with one, by its id. */
  besides: ReadonlyMap<string, readonly Entry[]>;
};

/** @param items what is open to the reader, and nothing else */
export function searchIndexOf(items: readonly Findable[]): SearchIndex {
  const entries = entriesOf(items);
  const besides = new Map<string, Entry[]>();
  for (const entry of entries) for (const id of entry.near) besides.set(id, [...(besides.get(id) ?? []), entry]);
  return {
    entries,
    names: columnOf(entries.map(({ spellings }) => spellings)),
    sayings: columnOf(entries.map(sayingsOf)),
    besides,
  };
}

function columnOf(spellings: readonly (readonly string[])[]): Column {
  const forms = spellings.flatMap((each) => each.map(formOf));
  let heard: Int32Array | undefined;
  return {
    forms,
    owners: Int32Array.from(spellings.flatMap((each, place) => each.map(() => place))),
    has: Int32Array.from(forms, ({ has }) => has),
    heard: () => (heard ??= Int32Array.from(forms, (form) => form.heard().has)),
  };
}
