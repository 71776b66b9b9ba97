import type { Edge } from '#shared/schema/document.ts';
import { type Line, linesOf } from './lines.ts';
import { edgesBetween, type Person } from './people.ts';

/** So many stand in a row, and so far apart. */
const row = { most: 7, apart: 112 };

/**
 * Those who come first on the map, beside each other: the first of all in the middle, whoever follows by turns at either side. What ties two who
 * are no neighbours leads over the heads of those between them.
 * @param people in the order of their places on the map
 */
export function inRow(
  people: readonly Person[],
  edges: readonly Edge[],
): { people: Person[]; lines: Line[]; height: number } {
  const standing = people
    .slice(0, row.most)
    .map((person, place) => ({ ...person, x: sideOf(place) * row.apart, y: 0 }));
  const lines = linesOf(edgesBetween(edges, standing), standing).map((line) => {
    const { from, bend, to } = line;
    // A curve of the second degree comes half as far as the point that bends it.
    return { ...line, bend: { x: bend.x, y: bend.y - 2 * archOver(Math.abs(to.x - from.x) / row.apart) } };
  });
  return { people: standing, lines, height: Math.max(0, ...lines.map(({ bend }) => -bend.y / 2)) };
}

/** 0, 1 to the right, 1 to the left, 2 to the right … */
function sideOf(place: number): number {
  return place % 2 === 0 ? 0 - place / 2 : (place + 1) / 2;
}

/** How high a line leads over so many steps. */
function archOver(steps: number): number {
  return steps > 1 ? 30 + 8 * steps : 0;
}
