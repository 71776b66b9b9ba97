import { isHangul } from '#shared/names/is-hangul.ts';

/** How names and words are set on the map, in its units. */

/** The size of a name; a word on a line is a little smaller. */
export const nameSize = 22;
export const wordSize = 18;

/** The radius of a portrait, and where the first line of the name below it stands. */
export const portrait = 36;
export const nameFrom = 62;

/** As wide as two people stand apart. */
const widest = 112;

/** About as wide as a text is in a condensed face; a syllable of Hangul is a square. */
export function widthOf(text: string, size: number): number {
  const ems = [...text].reduce((sum, letter) => sum + (isHangul(letter) ? 0.92 : letter === ' ' ? 0.2 : 0.42), 0);
  return ems * size;
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
