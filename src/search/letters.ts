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

/** The same of many texts, by their places: what a pass looks at first lies side by side, so that thousands take no time. */
export type LetterRows = Readonly<Record<keyof Letters, Int32Array>>;

export function rowsOf(all: readonly Letters[]): LetterRows {
  const row = (field: keyof Letters) => Int32Array.from(all, (letters) => letters[field]);
  return { has: row('has'), starts: row('starts'), pairs: row('pairs') };
}

/** Whether the text at some place may begin as is asked, by its letters alone. */
export function mayBegin({ has, starts, pairs }: Letters, rows: LetterRows, place: number): boolean {
  return (pairs & rows.pairs[place]!) !== 0 && (starts & rows.starts[place]!) !== 0 && (has & ~rows.has[place]!) === 0;
}

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
