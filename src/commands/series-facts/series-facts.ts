import { type Language, languages } from '#series/languages.ts';
import type { RecordSet } from '../../compiler/record/load.ts';
import { spellingIn } from '../../compiler/checks/spellings.ts';

/** Something that only one series has, and how it is known in a text. */
export type Fact = { words: string; isIn: (text: string, inSmallLetters: string) => boolean };

type Name = Record<Language, string | null> & { other?: readonly string[] | undefined };

/**
 * What the app's own code must not know of a series: its titles, everyone and everything that has a name in its record, and the
 * words of its world. Names of works are not searched: any word may be one.
 */
export function factsOf(records: RecordSet, worldWords: readonly string[]): Fact[] {
  const { series, characters, people, episodes } = records;
  const names: Name[] = [
    series.title,
    ...[...characters.values(), ...people.values()].map(({ name }) => name),
    ...series.departments,
    ...[...episodes.values()].flatMap(({ places }) => places),
  ];
  const spellings = new Set(
    names.flatMap(({ other = [], ...own }) => [...languages.flatMap((lang) => own[lang] ?? []), ...other]),
  );
  return [
    ...[...spellings].filter(isTelling).map((words) => ({ words, isIn: isName(words) })),
    ...worldWords.map((words) => ({ words, isIn: (_: string, small: string) => small.includes(words) })),
  ];
}

/** Every place where a fact stands in a file or in its name, for the one who put it there. @param file from the project's root */
export function factsIn(file: string, text: string, facts: readonly Fact[]): string[] {
  const whole = `${file}\n${text}`;
  const small = whole.toLowerCase();
  const inText = facts.filter(({ isIn }) => isIn(whole, small));
  const found = (at: string, line: string) =>
    inText
      .filter(({ isIn }) => isIn(line, line.toLowerCase()))
      .map(({ words }) => `${at}: “${words}” is of this series, and belongs into src/content or src/series`);
  return [...found(file, file), ...text.split('\n').flatMap((line, index) => found(`${file}:${index + 1}`, line))];
}

/** One syllable, or two letters, may be anything. */
function isTelling(words: string): boolean {
  return /\p{Script=Latin}/u.test(words) ? words.length > 2 : words.length > 1;
}

/** Of Latin words, several are known in any case and however they are joined, as in an id; a single one as it is written: `Index` is no `index`. */
function isName(words: string): Fact['isIn'] {
  if (!/\p{Script=Latin}/u.test(words))
    return (text) => text.includes(words) && spellingIn(text, [words]) !== undefined;
  const parts = words.split(/[\s-]+/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${parts.join('[\\s_-]?')}(?![\\p{L}\\p{N}])`,
    parts.length > 1 ? 'iu' : 'u',
  );
  const [first = ''] = words.toLowerCase().split(/[\s-]/);
  return (text, small) => small.includes(first) && pattern.test(text);
}
