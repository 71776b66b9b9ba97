import type { Step, Tie } from './drawn-relations.ts';
import { clearance, cross, distance, type Line, type Point } from './geometry.ts';

/** The room of one person, a portrait with the name below it, in which nobody else stands. */
const room = { width: 112, height: 132 };

/** Places are tried on a grid, out to this far from the middle. */
const grid = { step: 20, x: 500, y: 560 };

/** So far from the middle of a portrait a line passes by without touching it or the name. */
const clear = 54;

/** A portrait, from its middle, with its ring. */
const face = 42;

/** What makes a place worse, against a unit of length of a line. */
const cost = { touch: 900, crossing: 110, away: 0.3, short: 6 };

/** A line is no shorter without need: between the lines of those in the middle, others lead outwards. */
const shortest = 180;

/** In whole units; a portrait is 80 across. */
export type Places = ReadonlyMap<string, Point>;

/**
 * Places people step by step: those known before watching by the ties that are open then and by nothing else; then, around them and by the ties that
 * are open with it, those who come with an episode. Whoever stands keeps their place. So no place depends on anything that opens later.
 *
 * It tries all places of a grid and takes that with the shortest lines, of which few cross and none runs over a face. Forces between points would
 * know neither of lines over faces nor of people who stand already.
 * @returns always the same for the same
 */
export function placePeople(steps: readonly Step[]): Places {
  const placed = new Map<string, Point>();
  const ties: Tie[] = [];
  for (const step of steps) {
    ties.push(...step.ties);
    const waiting = [...step.people];
    while (waiting.length > 0) {
      const next = mostTied(waiting, ties, placed);
      waiting.splice(waiting.indexOf(next), 1);
      placed.set(next, bestPlace(next, placed, ties));
    }
    improve(step.people, placed, ties);
  }
  return placed;
}

/** Who has most ties to those who stand, then to anybody; the first of equals. */
function mostTied(waiting: readonly string[], ties: readonly Tie[], placed: Places): string {
  const weight = (id: string) =>
    ties.reduce(
      (sum, { of, to }) => sum + (of === id || to === id ? 1 + Number(placed.has(of) || placed.has(to)) : 0),
      0,
    );
  return waiting.reduce((best, id) => (weight(id) > weight(best) ? id : best));
}

/** Moves those who have just come as long as it makes anything better, and some rounds at most. */
function improve(people: readonly string[], placed: Map<string, Point>, ties: readonly Tie[]): void {
  for (let round = 0, isMoved = true; isMoved && round < 12; round++) {
    isMoved = false;
    for (const id of people) {
      const before = placed.get(id);
      placed.delete(id);
      const better = bestPlace(id, placed, ties);
      isMoved ||= before?.x !== better.x || before.y !== better.y;
      placed.set(id, better);
    }
  }
}

function bestPlace(id: string, placed: Places, ties: readonly Tie[]): Point {
  const standing = [...placed.values()];
  const lines = linesBetween(placed, ties);
  const others = new Set(ties.flatMap(({ of, to }) => (of === id ? to : to === id ? of : [])));
  const ends = [...others].flatMap((other) => placed.get(other) ?? []);
  let best: { place: Point; cost: number } | undefined;
  for (const place of gridPoints) {
    if (standing.some((other) => overlap(place, other))) continue;
    const price = priceOf(place, ends, standing, lines, best?.cost);
    if (!best || price < best.cost) best = { place, cost: price };
  }
  if (!best) throw new Error(`the map has no room for ${id}`);
  return best.place;
}

/** @param most what is dearer need not be counted to the end */
function priceOf(
  place: Point,
  ends: readonly Point[],
  standing: readonly Point[],
  lines: readonly Line[],
  most = Infinity,
) {
  let price = cost.away * (Math.abs(place.x) + 1.4 * Math.abs(place.y));
  for (const end of ends) {
    const length = distance(place, end);
    price += length + cost.short * Math.max(0, shortest - length);
  }
  for (const line of lines) {
    if (price > most) return price;
    price += cost.touch * touch(line, place);
  }
  for (const end of ends) {
    const own: Line = [place, end];
    for (const other of standing) if (other !== end) price += cost.touch * touch(own, other);
    for (const line of lines) if (cross(own, line)) price += cost.crossing;
    if (price > most) return price;
  }
  return price;
}

/** How much of somebody's room a line runs through, from none, 0, to straight over the face, 3. */
function touch(line: Line, person: Point): number {
  const near = Math.min(clearance(line, person), clearance(line, { x: person.x, y: person.y + 40 }));
  return Math.max(0, 1 - near / clear) + (near < face ? 2 : 0);
}

function overlap(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) < room.width && Math.abs(a.y - b.y) < room.height;
}

function linesBetween(placed: Places, ties: readonly Tie[]): Line[] {
  const pairs = new Map(ties.map(({ of, to }) => [[of, to].toSorted().join(' '), { of, to }]));
  return [...pairs.values()].flatMap(({ of, to }): Line[] => {
    const [a, b] = [placed.get(of), placed.get(to)];
    return a && b ? [[a, b]] : [];
  });
}

/** From the middle outwards, so that of equals the nearest is taken. */
const gridPoints: readonly Point[] = (() => {
  const along = (most: number) =>
    Array.from({ length: (2 * most) / grid.step + 1 }, (_, place) => place * grid.step - most);
  return along(grid.y)
    .flatMap((y) => along(grid.x).map((x) => ({ x, y })))
    .toSorted((a, b) => Math.abs(a.x) + Math.abs(a.y) - Math.abs(b.x) - Math.abs(b.y));
})();
