import { languages } from '#series/languages.ts';
import { byLetter, type LetterGroup } from '#shared/parts/letters.ts';
import type { SourceUses } from '#shared/schema/document.ts';

/** Sources under the letter that their site begins with, in the order of the alphabets. An English article does not count. */
export function sourcesByLetter(sources: readonly SourceUses[]): LetterGroup<SourceUses>[] {
  const sorted = sources.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return byLetter(sorted, languages[0], ({ site }) => site.replace(/^The /, ''));
}

/** Those that hold every word of the query, in any case, in their site, their title, or a name of a page that rests on them. */
export function matching(sources: readonly SourceUses[], query: string): readonly SourceUses[] {
  const words = folded(query).split(/\s+/);
  return sources.filter((source) => {
    const names = source.uses.flatMap(({ name }) => [...languages.flatMap((lang) => name[lang] ?? []), ...name.other]);
    const text = folded([source.site, source.title ?? '', ...names].join('\n'));
    return words.every((word) => text.includes(word));
  });
}

/** Hangul comes in two forms, which look the same. */
const folded = (text: string): string => text.normalize('NFC').toLowerCase();
