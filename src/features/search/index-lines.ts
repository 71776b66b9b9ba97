import type { Entry } from '#search/entry.ts';
import type { Language } from '#series/languages.ts';
import { addressOfEntry, namesOf, type Written } from './describe-entry.ts';

/** A line of the index: a name, and what it names. */
export type IndexLine = {
  key: string;
  /** In the language whose order the index has. */
  name: Written;
  other?: Written | undefined;
  /** Where this is a second name: the first one, as the page has it. */
  of?: Written;
  /** A kind of record, or themes, places, works. */
  kind: string;
  to: string;
};

/**
 * Everything by all of its names.
 * @param lang of the page
 * @param ordered the language whose names the index goes by
 */
export function indexLinesOf(entries: readonly Entry[], lang: Language, ordered: Language): IndexLine[] {
  return entries.flatMap((entry) => {
    const { id, kind, names } = entry;
    const to = addressOfEntry(entry, lang);
    const of = namesOf(entry, lang).name;
    const first = { key: id, ...namesOf(entry, ordered), kind, to };
    const seconds = names.slice(1).flatMap((_, place) => {
      const { name } = namesOf({ names: names.slice(place + 1) }, ordered);
      return name.text && name.text !== first.name.text ? [{ key: `${id} ${place}`, name, of, kind, to }] : [];
    });
    return [first, ...seconds];
  });
}
