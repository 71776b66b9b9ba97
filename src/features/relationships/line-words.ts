import { portrait, nameFrom, nameLines, nameSize, widthOf, wordSize } from './lettering.ts';
import { type Line, pointOn } from './lines.ts';
import type { Person } from './people.ts';

type Box = { left: number; top: number; right: number; bottom: number };

/** A word on a line, around its middle. */
export type LineWord = { line: Line; word: string; x: number; y: number; width: number };

export const wordHeight = 24;

/** Where on its line a word is tried, seen from the one who is chosen: first where lines have parted and the other is near. */
const parts = Array.from(
  { length: 44 },
  (_, place) => 0.56 + Math.ceil(place / 2) * (place % 2 === 0 ? 0.016 : -0.016),
);

/** And, where the line itself has no room, so far to either side of it. */
const beside = [0, -8, 8, -16, 16, -24, 24, -32, 32, -40, 40, -48, 48];

/** So much stays free around a word. */
const air = 2;

/** After so many words that made others give way, none gives way any more. */
const turns = 600;

/** A word with the places where it covers nothing that is drawn; where there is none, with those where it covers least. */
type Placing = LineWord & { tried: Place[]; gaveWay: number };
type Place = { x: number; y: number };

/**
 * Places the words of the lines that lead to somebody so that none covers another, a portrait or a name, as far as there is room: then where it
 * covers least. Each takes the first place that is free; where none is, those give way that have done so least.
 * @param words of each line, as read from the one who is chosen
 * @param named gives a name as it is written on the map
 * @returns always the same for the same
 */
export function placeWords(
  chosen: string,
  words: readonly { line: Line; word: string }[],
  people: readonly Person[],
  named: (person: Person) => string,
): LineWord[] {
  const drawn = people.map((person) => drawnOf(person, nameLines(named(person))));
  const placings = words.map(({ line, word }): Placing => {
    const width = Math.ceil(widthOf(word, wordSize)) + 8;
    return { line, word, x: 0, y: 0, width, tried: freePlaces({ line, width }, chosen, drawn), gaveWay: 0 };
  });
  // Those with the fewest places first.
  const waiting = placings.toSorted((a, b) => a.tried.length - b.tried.length);
  const standing = new Set<Placing>();
  for (let turn = 0; waiting.length > 0; turn++) {
    const word = waiting.shift();
    if (!word) break;
    const isLate = turn >= turns;
    const { place, others } = bestPlace(word, standing, isLate);
    Object.assign(word, place);
    standing.add(word);
    for (const other of isLate ? [] : others) {
      other.gaveWay++;
      standing.delete(other);
      waiting.push(other);
    }
  }
  return placings.map(({ line, word, x, y, width }) => ({ line, word, x, y, width }));
}

/** Where a word disturbs the others least, and whom it disturbs. @param isLate nobody gives way: it may cover some of them */
function bestPlace(
  word: Placing,
  standing: ReadonlySet<Placing>,
  isLate: boolean,
): { place: Place; others: Placing[] } {
  let best = { place: { x: 0, y: 0 }, others: [] as Placing[], cost: Infinity };
  for (const place of word.tried) {
    const box = around({ ...place, width: word.width + 2 * air }, wordHeight + 2 * air);
    const others: Placing[] = [];
    let cost = 0;
    for (const other of standing) {
      const covered = shared(box, around(other));
      if (covered === 0) continue;
      others.push(other);
      cost += isLate ? covered : 1 + other.gaveWay;
      if (cost >= best.cost) break;
    }
    if (cost < best.cost) best = { place, others, cost };
    if (cost === 0) break;
  }
  return best;
}

function freePlaces(word: { line: Line; width: number }, chosen: string, drawn: readonly Drawn[]): Place[] {
  let [places, least]: [Place[], number] = [[], Infinity];
  for (const place of triedOn(word.line, chosen)) {
    const box = around({ ...place, width: word.width });
    let covered = 0;
    for (const { face, names } of drawn) {
      covered += face.radius ** 2 > squareTo(box, face) ? shared(box, squareOf(face)) : 0;
      for (const name of names) covered += shared(box, name);
      if (covered > least) break;
    }
    if (covered < least) [places, least] = [[], covered];
    if (covered === least) places.push(place);
  }
  return places;
}

function triedOn(line: Line, chosen: string): Place[] {
  const [dx, dy] = [line.to.x - line.from.x, line.to.y - line.from.y];
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  return beside.flatMap((off) =>
    parts.map((part) => {
      const { x, y } = pointOn(line, line.to.id === chosen ? 1 - part : part);
      return { x: Math.round(x + (off * dy) / length), y: Math.round(y - (off * dx) / length) };
    }),
  );
}

function around({ x, y, width }: Place & { width: number }, height = wordHeight): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** What is drawn of somebody: a portrait in its ring, and the lines of the name below it. */
type Drawn = { face: Place & { radius: number }; names: Box[] };

function drawnOf({ x, y }: Person, lines: readonly string[]): Drawn {
  const names = lines.map((line, place) => {
    const half = widthOf(line, nameSize) / 2;
    const bottom = y + nameFrom + place * nameSize + 6;
    return { left: x - half, right: x + half, top: bottom - nameSize, bottom };
  });
  return { face: { x, y, radius: portrait + 4 }, names };
}

/** How far a point is from the nearest of a box, squared. */
function squareTo({ left, right, top, bottom }: Box, { x, y }: Place): number {
  return Math.max(left - x, 0, x - right) ** 2 + Math.max(top - y, 0, y - bottom) ** 2;
}

function squareOf({ x, y, radius }: Place & { radius: number }): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/** The area that two boxes share. */
function shared(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}
