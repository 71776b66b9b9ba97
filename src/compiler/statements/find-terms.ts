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
  /** What each form means: its term, and how its word stands in a text. */
  const forms = new Map<string, { id: string; pattern: RegExp }>();
  /** How long the forms are that begin alike, the longest first. */
  const lengths = new Map<string, number[]>();
  for (const [word, id] of [...words].toSorted(([a], [b]) => b.length - a.length)) {
    const pattern = new RegExp(patternOf(word), 'uy');
    for (const form of [word, smallFirst(word)]) {
      forms.set(form, { id, pattern });
      const alike = lengths.get(form.slice(0, stem)) ?? [];
      if (alike.at(-1) !== form.length) lengths.set(form.slice(0, stem), [...alike, form.length]);
    }
  }
  const termAt = (text: string, start: number): FoundTerm | undefined => {
    const alike = lengths.get(text.slice(start, start + stem)) ?? [];
    for (const length of [...alike, 1]) {
      const form = forms.get(text.slice(start, start + length));
      if (!form) continue;
      form.pattern.lastIndex = start;
      const word = form.pattern.exec(text)?.[0];
      if (word !== undefined) return { start, end: start + word.length, id: form.id };
    }
    return undefined;
  };
  return (text) => {
    const found: FoundTerm[] = [];
    for (let at = 0; at < text.length; at++) {
      const term = termAt(text, at);
      if (!term) continue;
      found.push(term);
      at = term.end - 1;
    }
    return found;
  };
}

/** So many letters of a word are looked up at each place of a text, so that many terms take no longer than few; a shorter word is tried last. */
const stem = 2;

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
