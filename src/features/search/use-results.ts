import { type Entry } from '#search/entry.ts';
import { excerptOf } from '#search/excerpt.ts';
import { find } from '#search/find.ts';
import { marksIn } from '#search/marks.ts';
import { type SearchIndex, searchIndexOf } from '#search/search-index.ts';
import { suggest } from '#search/suggest.ts';
import { findPassages, type Passage, passagesOf } from '#search/texts.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOfRecord } from '#shared/router/addresses.ts';
import { keepsLast } from '#shared/viewer/last-result.ts';
import { namesOf } from './describe-entry.ts';
import { entryOption, type Surroundings } from './entry-option.ts';
import type { Option, OptionGroup } from './option.ts';
import { useFindables, useSearchTexts } from './queries.ts';
import { searchWords } from './search-words.ts';

/** Made anew only when more opens, or less. */
const indexOf = keepsLast(searchIndexOf);
const passagesIn = keepsLast(passagesOf);
const entriesById = keepsLast(({ entries }: SearchIndex) => new Map(entries.map((entry) => [entry.id, entry])));
const linesOf = keepsLast(
  (passages: readonly Passage[]) =>
    new Map(passages.filter(({ id }) => id === 'line').map(({ to, text }) => [to, text])),
);

/** What this reader may find of the record, and whether all of it is there. */
export function useSearchable() {
  const { lang } = useLanguage();
  const findables = useFindables(lang, true);
  const texts = useSearchTexts(lang, findables.isRead);
  const index = indexOf(findables.items);
  const passages = passagesIn(texts.items);
  const around: Surroundings = { lang, entries: entriesById(index), lines: linesOf(passages) };
  return { index, passages, around, isRead: findables.isRead, isLost: findables.isLost || texts.isLost };
}

type Searchable = ReturnType<typeof useSearchable>;

/** What answers to what was typed, by kind, the kind with the best answer first; statements last. */
export function useResults(typed: string, { index, passages, around }: Searchable): OptionGroup[] {
  const { lang, t } = useLanguage();
  const { groups: labels } = searchWords[lang];
  const byKind = new Map<string, Option[]>();
  for (const { entry } of find(index, typed))
    byKind.set(entry.kind, [...(byKind.get(entry.kind) ?? []), entryOption(entry, typed, around)]);
  const told = findPassages(passages, typed).map((passage) => passageOption(passage, typed, around, t.pages.story));
  const label = (kind: string) => (labels as Record<string, string>)[kind] ?? kind;
  return [...byKind, ...(told.length > 0 ? [['passages', told] as const] : [])].map(([id, options]) => ({
    id,
    label: label(id),
    options,
  }));
}

/** Names that come near to what was typed. */
export function suggestionsFor(typed: string, { index, around }: Searchable): Option[] {
  return suggest(index, typed).map((entry: Entry) => entryOption(entry, '', around));
}

/** @param story the name of the pages that no entry names */
function passageOption(
  { to, id, text }: Passage,
  typed: string,
  { lang, entries }: Surroundings,
  story: string,
): Option {
  const entry = entries.get(to);
  const name = entry ? namesOf(entry, lang).name : { text: story, lang };
  const line = excerptOf(text, marksIn(text, typed));
  return {
    key: `${to}#${id}`,
    name: { ...name, marks: [] },
    line: { ...line, lang },
    to: addressOfRecord(lang, to) + (id === 'line' ? '' : `#${id}`),
  };
}
