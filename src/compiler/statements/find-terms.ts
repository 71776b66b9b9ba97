/** A term's word in a text: `text.slice(start, end)`, of the term `id`. */
export type FoundTerm = { start: number; end: number; id: string };

/** What may follow a Korean word without a space, and leaves it that word. */
const particle =
  '(?:들)?(?:은|는|이|가|을|를|의|에|에게|에서|와|과|도|만|로|으로|부터|까지|보다|처럼|나|이나|라|이라|라고|이라고|라는|이라는|란|이란|인|이다|이며|이고|이던|이었)?';

/**
 * Finds terms by their words, the longest at each place. A word is whole: no letter of its own script touches it, but a Korean particle or the `s`
 * of a plural. It stands as its record has it, or with a small first letter; before another capital it is part of a title.
 * @param words each with the id of its term
 */
export function termFinder(words: ReadonlyMap<string, string>): (text: string) => FoundTerm[] {
  const patterns = [...words.keys()].toSorted((a, b) => b.length - a.length).map(patternOf);
  if (patterns.length === 0) return () => [];
  const pattern = new RegExp(patterns.join('|'), 'gu');
  const ids = new Map([...words].flatMap(([word, id]) => [word, smallFirst(word)].map((form) => [form, id] as const)));
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: word, index }) => {
      const id = ids.get(word) ?? ids.get(word.replace(/s$/, ''));
      return id === undefined ? [] : [{ start: index, end: index + word.length, id }];
    });
}

function patternOf(word: string): string {
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (isHangul(word)) return `(?<!\\p{Script=Hangul})${escaped(word)}(?=${particle}(?!\\p{Script=Hangul}))`;
  return `(?<![\\p{Script=Latin}\\d-])(?:${escaped(word)}(?!s? \\p{Lu})|${escaped(smallFirst(word))})s?(?!-?[\\p{Script=Latin}\\d])`;
}

/** Whether a word is Korean. */
export function isHangul(word: string): boolean {
  return /\p{Script=Hangul}/u.test(word);
}

function smallFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
