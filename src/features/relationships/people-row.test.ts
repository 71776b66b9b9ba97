import { expect, test } from 'vitest';
import { inFirstAndOthers } from '#shared/schema/in-each-language.ts';
import { inRow } from './people-row.ts';

const name = { ...inFirstAndOthers('Somebody', null), other: [] };
const people = [...'abcdefghi'].map((id, place) => ({ id, name, x: place * 90, y: place * 70 }));
const edge = (of: string, to: string) => ({ id: `${of}${to}`, of: { id: of }, to: { id: to } }) as never;

test('whoever comes first stands in the middle, the others by turns beside them, and no more than have room', () => {
  const places = inRow(people, []).people.toSorted((a, b) => a.x - b.x);
  expect(places.map(({ id }) => id).join('')).toBe('gecabdf');
  expect(new Set(places.map(({ y }) => y))).toEqual(new Set([0]));
  const [first, second] = places;
  expect(second!.x - first!.x).toBeGreaterThan(100);
  expect(places.find(({ id }) => id === 'a')).toMatchObject({ x: 0, y: 0 });
});

test('a line to a neighbour is straight, one to somebody further away leads over those between', () => {
  const { lines, height } = inRow(people, [edge('a', 'b'), edge('a', 'd'), edge('a', 'i')]);
  expect(lines.map(({ edge, bend }) => [edge.id, bend.y < 0])).toEqual([
    ['ab', false],
    ['ad', true],
  ]);
  expect(height).toBeGreaterThan(45);
  expect(inRow(people, [edge('a', 'b')]).height).toBe(0);
});
