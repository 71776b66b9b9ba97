import { portrait, nameFrom, nameLines, nameSize, widthOf, wordSize } from './lettering.ts';
import { type Line, pointOn } from './lines.ts';
import type { Person } from './people.ts';

type Box = { left: number; top: number; right: number; bottom: number };

/** A word on a line, around its middle. */
export type LineWord = { line: Line; word: string; x: number; y: number; width: number };

export const wordHeight = 28;

/** Where a word is tried, seen from the one who is chosen: first where lines have parted, and the other is near. */
const parts = [0.6, 0.68, 0.52, 0.74, 0.44, 0.8, 0.36, 0.86, 0.3];

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
  const taken = people.flatMap((person) => boxesOf(person, nameLines(named(person))));
  // The short lines first: they have the fewest places.
  const inOrder = words.toSorted((a, b) => lengthOf(a.line) - lengthOf(b.line));
  return inOrder.map(({ line, word }) => {
    const width = widthOf(word, wordSize) + 16;
    const tried = parts.map((part) => {
      const { x, y } = pointOn(line, line.to.id === chosen ? 1 - part : part);
      return { x: Math.round(x), y: Math.round(y) };
    });
    const free = tried.map((at) => taken.reduce((sum, box) => sum + shared(box, around(at, width)), 0));
    const { x, y } = tried[free.indexOf(Math.min(...free))] ?? { x: 0, y: 0 };
    taken.push(around({ x, y }, width));
    return { line, word, x, y, width };
  });
}

function lengthOf({ from, to }: Line): number {
  return Math.abs(from.x - to.x) + Math.abs(from.y - to.y);
}

function around({ x, y }: { x: number; y: number }, width: number): Box {
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
