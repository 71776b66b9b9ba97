import { marksIn } from '#search/marks.ts';
import type { Entry } from '#search/entry.ts';
import type { Language } from '#series/languages.ts';
import { addressOfEntry, namesOf, type Written } from './describe-entry.ts';
import type { Option } from './option.ts';

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
    drawing: entry.drawing && `${entry.kind}/${entry.drawing}`,
    hasMonogram: !entry.drawing,
    to: addressOfEntry(entry, lang),
  };
}

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
