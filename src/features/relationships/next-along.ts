import type { Line } from './lines.ts';
import type { Person } from './people.ts';

/** The keys that go about on the map, each with its direction. */
const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function isArrow(key: string): boolean {
  return Object.hasOwn(directions, key);
}

/**
 * Who is reached from somebody by an arrow key: at the other end of the line that leads most nearly that way, within 45 degrees; where none does, whoever
 * else stands that way and nearest, so that everybody is reached.
 */
export function nextAlong(
  here: Person,
  key: string,
  people: readonly Person[],
  lines: readonly Line[],
): Person | undefined {
  const [x, y] = directions[key] ?? [0, 0];
  const tied = new Set(lines.flatMap(({ from, to }) => (from === here ? to : to === here ? from : [])));
  const ahead = people.flatMap((person) => {
    const [dx, dy] = [person.x - here.x, person.y - here.y];
    const along = dx * x + dy * y;
    const beside = Math.abs(dx * y) + Math.abs(dy * x);
    return along > 0 ? [{ person, along, beside }] : [];
  });
  const onLines = ahead.filter(({ person, along, beside }) => tied.has(person) && beside <= along);
  const [best] =
    onLines.length > 0
      ? onLines.toSorted((a, b) => a.beside / a.along - b.beside / b.along || a.along - b.along)
      : ahead.toSorted((a, b) => a.along + 2 * a.beside - b.along - 2 * b.beside);
  return best?.person;
}
