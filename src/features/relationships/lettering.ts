import { isHangul } from '#shared/names/is-hangul.ts';

/** How names and words are set on the map, in its units. */

/** The size of a name; a word on a line is a little smaller. Hangul is set smaller by two units. */
export const nameSize = 22;
export const wordSize = 20;

/** The radius of a portrait, and where the first line of the name below it stands. */
export const portrait = 36;
export const nameFrom = 62;

/** By so much the portrait of the one whom all is about is larger, while no words stand around it. */
export const larger = 10;

/** As wide as two people stand apart, and a little more: `widthOf` is rather too much than too little. */
const widest = 117;

/** No narrower than a text is in the condensed face or in its stand-in; a syllable of Hangul is a square, and what stands beside it is broader. */
export function widthOf(text: string, size: number): number {
  const beside = isHangul(text) ? 1.4 : 1;
  return [...text].reduce((ems, letter) => ems + (isHangul(letter) ? 0.84 : beside * widthOfLetter(letter)), 0) * size;
}

function widthOfLetter(letter: string): number {
  if (" .,'’ijlI".includes(letter)) return 0.22;
  if ('frt()-'.includes(letter)) return 0.32;
  if ('mMW…'.includes(letter)) return 0.7;
  if (letter === 'w') return 0.6;
  return letter === letter.toLowerCase() ? 0.45 : 0.5;
}

/** A name in two lines at most, broken between its words; what has no room is left out, and stands in full where the person is described. */
export function nameLines(name: string): string[] {
  const fits = (text: string) => widthOf(text, nameSize) <= widest;
  if (fits(name)) return [name];
  const words = name.split(' ');
  const length = (from: number) => {
    let to = from + 1;
    while (to < words.length && fits(words.slice(from, to + 1).join(' '))) to++;
    return to;
  };
  const first = length(0);
  const second = length(first);
  const lines = [words.slice(0, first), words.slice(first, second)].map((line) => line.join(' '));
  return [lines[0] ?? '', `${lines[1]}${second < words.length ? '…' : ''}`].filter((line) => line !== '');
}
