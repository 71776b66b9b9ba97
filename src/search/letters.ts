/**
 * What stands in a text, one bit a letter: tells in one step that two texts have too little in common to be compared at length. Letters share
 * bits, so that it may say too much and never too little.
 */
export type Letters = {
  /** All of them. */
  has: number;
  /** Those that a query may begin with. */
  starts: number;
  /** Of these each together with the one after it. */
  pairs: number;
};

export const noLetters: Letters = { has: 0, starts: 0, pairs: 0 };

export function lettersIn(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) letters |= bit(text.charCodeAt(at));
  return letters;
}

/** The letters of a text in which something may begin at some places. What follows its end is its beginning, for names that are turned. */
export function lettersFrom(text: string, places: readonly number[]): Letters {
  let [starts, pairs] = [0, 0];
  for (const at of places) {
    starts |= bit(text.charCodeAt(at));
    pairs |= pairAt(text, at, at + 1 < text.length ? at + 1 : 0);
  }
  return { has: lettersIn(text), starts, pairs };
}

export function allLetters(a: Letters, b: Letters): Letters {
  return { has: a.has | b.has, starts: a.starts | b.starts, pairs: a.pairs | b.pairs };
}

/** The bit of two letters that stand at two places. */
export function pairAt(text: string, at: number, next: number): number {
  return bit(text.charCodeAt(at) * 7 + text.charCodeAt(next));
}

/** What a text has to have for a query to begin in it. */
export function askedOf(query: string): Letters {
  return {
    has: lettersIn(query),
    starts: lettersIn(query.slice(0, 1)),
    pairs: query.length > 1 ? pairAt(query, 0, 1) : -1,
  };
}

/** How many letters of the first are not in the second. */
export function countMissing(letters: number, others: number): number {
  let missing = letters & ~others;
  let count = 0;
  for (; missing !== 0; missing &= missing - 1) count++;
  return count;
}

function bit(code: number): number {
  return 1 << (code % 32);
}

/** Whether a text is in one of those scripts of which words are asked for by their beginnings: Chinese characters and kana have no spaces between them. */
export function isLatin(text: string): boolean {
  return /^[\p{Script=Latin}\p{N}]/u.test(text);
}
