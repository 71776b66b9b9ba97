import type { Edge } from '#shared/schema/document.ts';
import type { Person } from './people.ts';

type Point = { x: number; y: number };

/** A relation as a line: from one portrait to the other, by way of `bend`. */
export type Line = { edge: Edge; from: Person; bend: Point; to: Person };

/** So far the second line between two people, and the third on the other side, keep from the first. */
const apart = 64;

/**
 * The line of each relation. Of two people the first one that opens is straight, and those that open later go around it on either side, so that
 * none moves when another opens.
 * @param edges in the order in which they open
 */
export function linesOf(edges: readonly Edge[], people: readonly Person[]): Line[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  const drawn = new Map<string, number>();
  return edges.flatMap((edge) => {
    const [a, b] = [edge.of.id, edge.to.id].toSorted().map((id) => byId.get(id));
    if (!a || !b) return [];
    const pair = `${a.id} ${b.id}`;
    const place = drawn.get(pair) ?? 0;
    drawn.set(pair, place + 1);
    const side = Math.ceil(place / 2) * (place % 2 === 0 ? -1 : 1) * apart;
    const length = Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2) || 1;
    const bend = {
      x: Math.round((a.x + b.x) / 2 + ((b.y - a.y) / length) * side),
      y: Math.round((a.y + b.y) / 2 - ((b.x - a.x) / length) * side),
    };
    return [{ edge, from: a, bend, to: b }];
  });
}

/** As an SVG path: a straight line, or a curve of the second degree. */
export function pathOf({ from, bend, to }: Line): string {
  const isStraight = bend.x === Math.round((from.x + to.x) / 2) && bend.y === Math.round((from.y + to.y) / 2);
  return `M${from.x} ${from.y}${isStraight ? 'L' : `Q${bend.x} ${bend.y} `}${to.x} ${to.y}`;
}

/** Where a line is after a part of its way, from 0 at one end to 1 at the other. */
export function pointOn({ from, bend, to }: Line, part: number): Point {
  const at = (axis: 'x' | 'y') =>
    (1 - part) ** 2 * from[axis] + 2 * part * (1 - part) * bend[axis] + part ** 2 * to[axis];
  return { x: at('x'), y: at('y') };
}
