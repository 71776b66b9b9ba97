import { portrait, nameFrom, nameLines, nameSize, widthOf, wordSize } from './lettering.ts';
import { type Line, pointOn } from './lines.ts';
import type { Person } from './people.ts';

type Box = { left: number; top: number; right: number; bottom: number };

/** A word on a line, around its middle. */
export type LineWord = { line: Line; word: string; x: number; y: number; width: number };

export const wordHeight = 24;

/** Where on its line a word is tried, seen from the one who is chosen: first where lines have parted and the other is near. */
const parts = Array.from({ length: 28 }, (_, place) => 0.6 + Math.ceil(place / 2) * (place % 2 === 0 ? 0.02 : -0.02));

/** And, where the line itself has no room, so far above and below it. */
const beside = [0, -8, 8, -16, 16, -24, 24, -32, 32];

/** Each is placed once more when all others stand. */
const rounds = 3;

/**
 * Places the words of the lines that lead to somebody so that none covers another, a portrait or a name, as far as there is room: then where it
 * covers least.
 * @param words of each line, as read from the one who is chosen
 * @param named gives a name as it is written on the map
 */
export function placeWords(
  chosen: string,
  words: readonly { line: Line; word: string }[],
  people: readonly Person[],
  named: (person: Person) => string,
): LineWord[] {
  const drawn = people.flatMap((person) => boxesOf(person, nameLines(named(person))));
  // The short lines first: they have the fewest places.
  const placed = words
    .toSorted((a, b) => lengthOf(a.line) - lengthOf(b.line))
    .map((word): LineWord => ({ ...word, x: Infinity, y: 0, width: widthOf(word.word, wordSize) + 10 }));
  for (let round = 0; round < rounds; round++)
    for (const word of placed) {
      const taken = [...drawn, ...placed.filter((other) => other !== word).map(around)];
      let least = Infinity;
      for (const place of triedOn(word, chosen)) {
        const covered = taken.reduce((sum, box) => sum + shared(box, around({ ...word, ...place })), 0);
        if (covered < least) Object.assign(word, place);
        least = Math.min(least, covered);
        if (least === 0) break;
      }
    }
  return placed;
}

function triedOn({ line }: LineWord, chosen: string): { x: number; y: number }[] {
  return beside.flatMap((off) =>
    parts.map((part) => {
      const { x, y } = pointOn(line, line.to.id === chosen ? 1 - part : part);
      return { x: Math.round(x), y: Math.round(y + off) };
    }),
  );
}

function lengthOf({ from, to }: Line): number {
  return Math.abs(from.x - to.x) + Math.abs(from.y - to.y);
}

function around({ x, y, width }: LineWord): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - wordHeight / 2, bottom: y + wordHeight / 2 };
}

/** A portrait, and the lines of the name below it. */
function boxesOf({ x, y }: Person, lines: readonly string[]): Box[] {
  const width = Math.max(...lines.map((line) => widthOf(line, nameSize)));
  return [
    { left: x - portrait, right: x + portrait, top: y - portrait, bottom: y + portrait },
    {
      left: x - width / 2,
      right: x + width / 2,
      top: y + nameFrom - nameSize,
      bottom: y + nameFrom + (lines.length - 1) * nameSize + 6,
    },
  ];
}

/** The area that two boxes share. */
function shared(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}
