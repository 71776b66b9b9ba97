import type { Entry } from '#search/entry.ts';
import { excerptOf } from '#search/excerpt.ts';
import { find, type Hit } from '#search/find.ts';
import { marksIn } from '#search/marks.ts';
import { tierOf } from '#search/score.ts';
import { type SearchIndex, searchIndexOf } from '#search/search-index.ts';
import { suggest } from '#search/suggest.ts';
import { findPassages, type Passage, passagesOf } from '#search/texts.ts';
import { pagePictures } from '#series/page-pictures.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import type { Messages } from '#shared/i18n/messages/en/interface.ts';
import { addressOfRecord, pageOfDocument } from '#shared/router/addresses.ts';
import { keepsLast } from '#shared/viewer/last-result.ts';
import { drawingOf, namesOf } from './describe-entry.ts';
import { entryOption, type Surroundings, withReason } from './entry-option.ts';
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
type Results = { groups: OptionGroup[]; count: number };

/**
 * What answers to what was typed, by kind, the kind with the best answer first; statements last.
 * @param most so many of a kind are made ready to be shown
 */
export function useResults(typed: string, { index, passages, around }: Searchable, most = Infinity): Results {
  const { lang, t } = useLanguage();
  const labels: Record<string, string> = searchWords[lang].groups;
  const byKind = new Map<string, Hit[]>();
  for (const hit of find(index, typed)) {
    const known = byKind.get(hit.entry.kind);
    if (known) known.push(hit);
    else byKind.set(hit.entry.kind, [hit]);
  }
  const groups = [...byKind].map(([id, hits]) => ({
    id,
    label: labels[id] ?? id,
    options: hits
      .slice(0, most)
      .map(({ entry, score }) =>
        withReason(entryOption(entry, typed, around), entry, typed, { tier: tierOf(score), lang }),
      ),
  }));
  const told = findPassages(passages, typed);
  const texts = told.slice(0, most).map((passage) => passageOption(passage, typed, around, t.pages));
  return {
    groups:
      texts.length > 0 ? [...groups, { id: 'passages', label: labels['passages'] ?? '', options: texts }] : groups,
    count: [...byKind.values()].reduce((sum, hits) => sum + hits.length, told.length),
  };
}

/** Names that come near to what was typed. */
export function suggestionsFor(typed: string, { index, around }: Searchable): Option[] {
  return suggest(index, typed).map((entry: Entry) => entryOption(entry, '', around));
}

/** @param pages the names of pages, for those that are about no single record */
function passageOption(
  { to, id, text }: Passage,
  typed: string,
  { lang, entries }: Surroundings,
  pages: Messages['pages'],
): Option {
  const entry = entries.get(to);
  const page = pageOfDocument(to);
  const name = entry ? namesOf(entry, lang).name : { text: pages[page], lang };
  const drawing = entry ? drawingOf(entry) : pagePictures[page];
  const line = excerptOf(text, marksIn(text, typed));
  return {
    key: `${to}#${id}`,
    name: { ...name, marks: [] },
    line: { ...line, lang },
    drawing,
    hasMonogram: !drawing,
    to: addressOfRecord(lang, to) + (id === 'line' ? '' : `#${id}`),
  };
}
