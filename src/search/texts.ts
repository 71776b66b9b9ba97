import type { FindableTexts } from '#shared/schema/document.ts';
import { type Form, formOf } from './form.ts';
import { isLatin } from './letters.ts';
import { type Query, readQuery } from './query.ts';
import { meaningfulWords, withoutParticle } from './words.ts';

/** A statement that can be found: where it stands, and its words made ready when they are first asked for. */
export type Passage = { to: string; id: string; text: string; form: () => Form };

/** @param items what is open to the reader, and nothing else */
export function passagesOf(items: readonly FindableTexts[]): Passage[] {
  return items.flatMap(({ to, texts }) =>
    texts.map(({ id, text }) => {
      let form: Form | undefined;
      return { to, id, text, form: () => (form ??= formOf(text)) };
    }),
  );
}

/** Statements in which all words stand that were typed, those first that have them as they were typed, one after the other. */
export function findPassages(passages: readonly Passage[], typed: string): Passage[] {
  const { words, letters } = readQuery(typed);
  if (letters.length < (isLatin(letters) ? 3 : 2)) return [];
  const asked = meaningfulWords(words);
  const found = withAll(passages, asked);
  if (found.length > 0) return found;
  const bare = withoutParticle(asked);
  return bare === undefined ? [] : withAll(passages, bare.split(' '));
}

function withAll(passages: readonly Passage[], words: readonly string[]): Passage[] {
  const queries = words.map(readQuery);
  const together = readQuery(words.join(' '));
  const found = passages.filter(({ form }) => queries.every((query) => standsIn(query, form())));
  if (queries.length === 1) return found;
  const isTogether = new Set(found.filter(({ form }) => standsIn(together, form())));
  return [...isTogether, ...found.filter((passage) => !isTogether.has(passage))];
}

/** Latin words from their beginnings on, Hangul from any syllable on: compound nouns have no spaces. */
function standsIn({ letters, keys, isHangul }: Query, { letters: text, wordStarts, hangul }: Form): boolean {
  if (!isHangul) return isAt(text, letters, isLatin(letters) ? wordStarts : undefined);
  return hangul !== undefined && isAt(hangul.keys, keys, hangul.starts);
}

function isAt(text: string, words: string, starts: readonly number[] | undefined): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!starts || isIn(starts, at)) return true;
  return false;
}

/** Whether a number is among others that grow. */
function isIn(starts: readonly number[], at: number): boolean {
  let [low, high] = [0, starts.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const start = starts[middle]!;
    if (start === at) return true;
    if (start < at) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
