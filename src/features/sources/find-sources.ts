import { type Language, languages } from '#series/languages.ts';
import { byLetter, type LetterGroup } from '#shared/parts/letters.ts';
import type { SourceUses } from '#shared/schema/document.ts';
import { siteIn } from '#shared/statements/source-words.ts';

/** Sources under the letter that their site begins with in a language, in the order that its alphabets have there. An English article does not count. */
export function sourcesByLetter(sources: readonly SourceUses[], lang: Language): LetterGroup<SourceUses>[] {
  const sorted = sources.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return byLetter(sorted, lang, (source) => siteIn(source, lang).replace(/^The /, ''));
}

/** Those that hold every word of the query, in any case, in their site or their title in any language, or in a name of a page that rests on them. */
export function matching(sources: readonly SourceUses[], query: string): readonly SourceUses[] {
  const words = folded(query).split(/\s+/);
  return sources.filter((source) => {
    const names = source.uses.flatMap(({ name }) => [...languages.flatMap((lang) => name[lang] ?? []), ...name.other]);
    const { site, sites = {}, title = '', titles = {} } = source;
    const text = folded([site, ...Object.values(sites), title, ...Object.values(titles), ...names].join('\n'));
    return words.every((word) => text.includes(word));
  });
}

/** Hangul comes in two forms, which look the same. */
const folded = (text: string): string => text.normalize('NFC').toLowerCase();
