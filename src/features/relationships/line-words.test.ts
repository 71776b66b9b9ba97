import { expect, test } from 'vitest';
import { inFirstAndOthers } from '#shared/schema/in-each-language.ts';
import { nameFrom, nameLines, nameSize, portrait, widthOf } from './lettering.ts';
import { placeWords, wordHeight } from './line-words.ts';
import { linesOf } from './lines.ts';
import type { Person } from './people.ts';

const named = ({ id }: Person) => `Name ${id}`;
const person = (id: string, x: number, y: number): Person => ({
  id,
  x,
  y,
  name: { ...inFirstAndOthers(`Name ${id}`, null), other: [] },
});

/** Somebody in the middle with others around them, at two distances, as the map places them. */
const around = Array.from({ length: 12 }, (_, place) => {
  const angle = (place * Math.PI) / 6;
  const far = place % 2 === 0 ? 190 : 350;
  return person(`p${place}`, Math.round(far * Math.cos(angle)), Math.round(far * Math.sin(angle)));
});
const people = [person('hub', 0, 0), ...around];
const edges = around.map(({ id }) => ({ id: `hub-${id}`, of: { id: 'hub' }, to: { id } })) as never[];
const words = linesOf(edges, people).map((line) => ({ line, word: 'colleague' }));
const placed = placeWords('hub', words, people, named);

test('every line has its word, on it or just beside it', () => {
  expect(placed).toHaveLength(edges.length);
  for (const { line, x, y } of placed) {
    const [a, b] = [line.from, line.to];
    const off =
      Math.abs((b.x - a.x) * (a.y - y) - (a.x - x) * (b.y - a.y)) / Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2);
    expect(off).toBeLessThanOrEqual(33);
  }
});

test('no word covers another, a portrait or a name', () => {
  const boxes = placed.map(({ x, y, width }) => ({ x, y, width, height: wordHeight }));
  const taken = people.flatMap((person) => [
    { ...person, width: 2 * portrait, height: 2 * portrait },
    { ...person, y: person.y + nameFrom - nameSize / 2, width: widthOf(named(person), nameSize), height: nameSize },
  ]);
  for (const [place, box] of boxes.entries())
    for (const other of [...boxes.slice(place + 1), ...taken]) {
      const isApart =
        Math.abs(box.x - other.x) >= (box.width + other.width) / 2 - 1 ||
        Math.abs(box.y - other.y) >= (box.height + other.height) / 2 - 1;
      expect(isApart, JSON.stringify([box, other])).toBe(true);
    }
});

test('a name stands in two lines at most, broken between words, and what has no room is left out', () => {
  expect(nameLines('Dr Who')).toEqual(['Dr Who']);
  expect(nameLines('Longish Name Kang-hyuk')).toEqual(['Longish Name', 'Kang-hyuk']);
  expect(nameLines('Keeper and daughter of the lighthouse, and the dog')).toEqual(['Keeper and', 'daughter of…']);
  expect(nameLines('Unbreakablylongname')).toEqual(['Unbreakablylongname']);
});
