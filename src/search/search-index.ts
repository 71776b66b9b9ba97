import type { Findable } from '#shared/schema/document.ts';
import { type Entry, entriesOf, sayingsOf } from './entry.ts';
import { type Form, formOf, lettersOfForm } from './form.ts';
import { type Heard, heardOf } from './heard.ts';
import { type LetterRows, rowsOf } from './letters.ts';

/** Spellings in a row, each with the entry that it is of. */
export type Column = {
  forms: readonly Form[];
  /** Their entries, by their places. */
  owners: Int32Array;
  written: LetterRows;
  /** Made when it is first asked for. */
  heard: () => Heard;
};

/** Everything that can be found, made ready to be asked. */
export type SearchIndex = {
  entries: readonly Entry[];
  names: Column;
  sayings: Column;
  /** The places of the entries that go together with one, by its id. */
  besides: ReadonlyMap<string, readonly number[]>;
};

/** @param items what is open to the reader, and nothing else */
export function searchIndexOf(items: readonly Findable[]): SearchIndex {
  const entries = entriesOf(items);
  const besides = new Map<string, number[]>();
  for (const [place, { near }] of entries.entries())
    for (const id of near) besides.set(id, [...(besides.get(id) ?? []), place]);
  return {
    entries,
    names: columnOf(entries.map(({ spellings }) => spellings)),
    sayings: columnOf(entries.map(sayingsOf)),
    besides,
  };
}

function columnOf(spellings: readonly (readonly string[])[]): Column {
  const forms = spellings.flatMap((each) => each.map(formOf));
  let heard: Heard | undefined;
  return {
    forms,
    owners: Int32Array.from(spellings.flatMap((each, place) => each.map(() => place))),
    written: rowsOf(forms.map(lettersOfForm)),
    heard: () => (heard ??= heardOf(forms)),
  };
}
