import { marksIn } from '#search/marks.ts';
import { type Entry, sayingsOf } from '#search/entry.ts';
import * as tiers from '#search/tiers.ts';
import type { Language } from '#series/languages.ts';
import { addressOfEntry, drawingOf, namesOf, type Written } from './describe-entry.ts';
import type { Option } from './option.ts';
import { searchWords } from './search-words.ts';

/** What is known beside the entries themselves. */
export type Surroundings = {
  lang: Language;
  /** Entries by their ids. */
  entries: ReadonlyMap<string, Entry>;
  /** The first sentence of a page, by its document. */
  lines: ReadonlyMap<string, string>;
};

/** @param typed what is marked in it */
export function entryOption(entry: Entry, typed: string, around: Surroundings): Option {
  const { lang } = around;
  const { name, other } = namesOf(entry, lang);
  const line = lineOf(entry, around);
  const marked = (text: Written) => ({ ...text, marks: marksIn(text.text, typed) });
  return {
    key: entry.id,
    name: marked(name),
    other: other && marked(other),
    line: line === undefined ? undefined : marked({ text: line, lang }),
    drawing: drawingOf(entry),
    hasMonogram: !entry.drawing,
    to: addressOfEntry(entry, lang),
  };
}

/**
 * Why an entry answers what was typed, where what it shows does not say: another of its names, what else is said of it, or how it was found.
 * @param tier how it was found
 */
export function withReason(
  option: Option,
  entry: Entry,
  typed: string,
  { tier, lang }: { tier: number; lang: Language },
): Option {
  const isShown = [option.name, option.other, option.line].some((shown) => shown && shown.marks.length > 0);
  if (isShown) return option;
  const said = [...entry.spellings, ...sayingsOf(entry)]
    .map((text) => ({ text: text.trim(), lang, marks: marksIn(text.trim(), typed) }))
    .find(({ marks }) => marks.length > 0);
  const { near, alike } = searchWords[lang].reasons;
  const words = tier === tiers.near ? near : likeness.has(tier) ? alike : undefined;
  if (said) return { ...option, reason: said };
  return {
    ...option,
    reason: words === undefined ? undefined : { text: words, lang, marks: [] },
    isGuess: likeness.has(tier),
  };
}

/** In spite of how it is written: by its sound, or with slips. */
const likeness = new Set([tiers.sound, tiers.close, tiers.slip]);

/** What an entry is, in a few words: a role, a title, what it goes together with, or the first sentence of its page. */
function lineOf(entry: Entry, { lang, entries, lines }: Surroundings): string | undefined {
  const [role] = entry.roles;
  if (role) return role[lang];
  const title = entry.names.slice(1).find((name) => name[lang])?.[lang];
  if (title) return title;
  if (entry.to === undefined) return lines.get(entry.id);
  const beside = new Set([...entry.near, entry.to].flatMap((id) => entries.get(id) ?? []));
  return [...beside].map((other) => namesOf(other, lang).name.text).join(', ') || undefined;
}
