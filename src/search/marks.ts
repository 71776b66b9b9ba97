import { fold } from './fold.ts';
import { type Form, formOf } from './form.ts';
import { isLatin } from './letters.ts';
import { type Query, readQuery } from './query.ts';
import { spelledUpTo } from './spelled.ts';
import { meaningfulWords } from './words.ts';

/** A stretch of a text, `text.slice(start, end)` in UTF-16 code units. */
export type Mark = { start: number; end: number };

/** The stretches of a text that a query names, in their order: all of it at once, or word by word. None where it was found by sound or in spite of slips. */
export function marksIn(text: string, typed: string): Mark[] {
  const form = formOf(text);
  const places = placesOf(text);
  if (places.length !== form.letters.length) return [];
  const whole = stretchIn(form, readQuery(typed));
  const stretches = whole
    ? [whole]
    : meaningfulWords(readQuery(typed).words)
        .map((word) => stretchIn(form, readQuery(word)))
        .filter((stretch) => stretch !== undefined);
  return stretches
    .toSorted(([a], [b]) => a - b)
    .filter(([start], index, all) => index === 0 || start >= all[index - 1]![1])
    .map(([start, end]) => ({ start: places[start]!.start, end: places[end - 1]!.end }));
}

/** Where each folded letter stands in the text itself. */
function placesOf(text: string): Mark[] {
  const places: Mark[] = [];
  let start = 0;
  for (const sign of text) {
    const end = start + sign.length;
    for (let count = fold(sign).length; count > 0; count--) places.push({ start, end });
    start = end;
  }
  return places;
}

type Stretch = readonly [start: number, end: number];

function stretchIn({ letters, wordStarts, hangul }: Form, query: Query): Stretch | undefined {
  if (query.letters === '') return undefined;
  const isByWords = isLatin(query.letters);
  for (let at = letters.indexOf(query.letters); at >= 0; at = letters.indexOf(query.letters, at + 1))
    if (!isByWords || wordStarts.includes(at)) return [at, at + query.letters.length];
  if (!hangul || (!query.isHangul && query.keys.length < 3)) return undefined;
  for (let first = 0; first < hangul.starts.length; first++) {
    const end = spelledUpTo(query.keys, hangul, first);
    if (end !== undefined) return [first, end];
  }
  return undefined;
}
