import { type Language, languages } from '#series/languages.ts';
import type { MaybeGate } from '#shared/gate/order.ts';
import { isKind, kindNames, kinds } from '#shared/kinds/kinds.ts';
import { nameFinder } from '#shared/names/find-names.ts';
import type { Name } from '#shared/schema/document.ts';
import type { InlineLink } from '../record/inline-links.ts';
import type { RecordSet } from '../record/load.ts';
import type { GateOrder } from '#shared/gate/gate-order.ts';
import { isHangul, termFinder } from './find-terms.ts';
import { oncePer } from './once-per.ts';

type Stretch = { start: number; end: number };

/** Titles in brackets, and what is quoted, are names of something else. */
const quoted = /〈[^〉]*〉|《[^》]*》|“[^”]*”|‘[^’]*’/g;

/**
 * Links the first use of each term in a text, beside the links that its author wrote: none within a name or right after one, where it is a
 * title, none within a quotation, and none that is known later than the text.
 * @param text plain, with `links` where its author wrote them
 * @param from what opens the text
 */
export function markTerms(
  { records, order, lang }: { records: RecordSet; order: GateOrder; lang: Language },
  text: string,
  links: readonly InlineLink[],
  from: MaybeGate,
): InlineLink[] {
  const { termsIn, namesIn } = finders(records)[lang];
  const taken: Stretch[] = [
    ...links.map((link) =>
      isKind(link.resource) && kinds[link.resource].hasProperNames ? withTitle(text, link) : link,
    ),
    ...namesIn(text).map((name) => withTitle(text, name)),
    ...[...text.matchAll(quoted)].map(({ 0: words, index }) => ({ start: index, end: index + words.length })),
  ];
  const linked = new Set(links.filter(({ resource }) => resource === 'terms').map(({ id }) => id));
  const marked = termsIn(text).flatMap(({ start, end, id }): InlineLink[] => {
    const isTaken = taken.some((stretch) => start < stretch.end && end > stretch.start);
    if (isTaken || linked.has(id) || order.compare(records.terms.get(id)?.from, from) > 0) return [];
    linked.add(id);
    return [{ start, end, resource: 'terms', id }];
  });
  return [...links, ...marked].toSorted((a, b) => a.start - b.start);
}

/** Where the names of a text stand. */
function stretchesOf(find: ReturnType<typeof nameFinder>): (text: string) => Stretch[] {
  return (text) => {
    let start = 0;
    return find(text).flatMap((stretch) => {
      const end = start + stretch.text.length;
      const found = stretch.form ? [{ start, end }] : [];
      start = end;
      return found;
    });
  };
}

/** With the space after it, and the letter that a title begins with. */
function withTitle(text: string, { start, end }: Stretch): Stretch {
  return { start, end: text.startsWith(' ', end) ? end + 2 : end };
}

const finders = oncePer((records: RecordSet) => {
  const inLanguage = (lang: Language) => ({
    termsIn: termFinder(wordsOf(records, lang)),
    namesIn: stretchesOf(nameFinder(new Map(namesOf(records).map((name) => [name, true])))),
  });
  return Object.fromEntries(languages.map((lang) => [lang, inLanguage(lang)])) as Record<
    Language,
    ReturnType<typeof inLanguage>
  >;
});

/** A term's name in a language, and those of its other names that are in the same script. */
function wordsOf({ terms }: RecordSet, lang: Language): Map<string, string> {
  return new Map(
    [...terms].flatMap(([id, { name }]) => {
      const own = name[lang];
      if (own === null) return [];
      const others = (name.other ?? []).filter((word) => isHangul(word) === isHangul(own));
      return [own, ...others].map((word) => [word, id] as const);
    }),
  );
}

type Spelt = Omit<Name, 'other'> & { other?: readonly string[] | undefined };

/** Names proper of everything, in every spelling: of people and characters, of works, of the series. */
function namesOf(records: RecordSet): string[] {
  const spellings = ({ other = [], ...own }: Spelt) => [...languages.flatMap((lang) => own[lang] ?? []), ...other];
  const named = kindNames
    .filter((kind) => kinds[kind].hasProperNames)
    .flatMap((kind) =>
      [...records[kind].values()].flatMap((record) => ('name' in record ? spellings(record.name) : [])),
    );
  const titled = [...records.works.values(), records.series].flatMap(({ title }) => spellings(title));
  return [...named, ...titled];
}
