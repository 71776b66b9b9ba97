import { languages } from '#series/languages.ts';
import type { SourceUses } from '#shared/schema/document.ts';

/** Hangul by its initial consonant: each letter begins where its first syllable does, and doubled ones stand with the plain. */
const syllables = '가나다라마바사아자차카타파하';
const consonants = 'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ';

/** Where everything stands that begins with no letter. */
export const noLetter = '#';

export type LetterGroup = { letter: string; sources: SourceUses[] };

/** Sources under the letter that their site begins with, in the order of the alphabets. An English article does not count. */
export function byLetter(sources: readonly SourceUses[]): LetterGroup[] {
  const groups = new Map<string, SourceUses[]>();
  for (const source of sources.toSorted(
    (a, b) => order.compare(sortedBy(a), sortedBy(b)) || order.compare(a.id, b.id),
  )) {
    const letter = letterOf(sortedBy(source));
    groups.set(letter, [...(groups.get(letter) ?? []), source]);
  }
  return [...groups].map(([letter, group]) => ({ letter, sources: group }));
}

/** The same on every machine, whatever its language. */
const order = new Intl.Collator(languages[0]);

const sortedBy = ({ site }: SourceUses): string => site.replace(/^The /, '');

function letterOf(site: string): string {
  const first = site.normalize('NFC').charAt(0);
  if (/[가-힣]/.test(first)) return consonants.charAt([...syllables].findLastIndex((syllable) => syllable <= first));
  const letter = first.normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : noLetter;
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
