import { expect, test } from 'vitest';
import { inFirstAndOthers } from '#shared/schema/in-each-language.ts';
import { linesOf, pathOf, pointOn } from './lines.ts';
import type { Person } from './people.ts';

const name = { ...inFirstAndOthers('Somebody', null), other: [] };
const people: Person[] = [
  { id: 'a', name, x: 0, y: 0 },
  { id: 'b', name, x: 200, y: 0 },
];
const edge = (id: string, of: string, to: string) => ({ id, of: { id: of }, to: { id: to } }) as never;
const paths = (...edges: never[]) => linesOf(edges, people).map(pathOf);

test('the first relation of two people is a straight line, and stays it when others open', () => {
  const first = edge('1', 'a', 'b');
  expect(paths(first)).toEqual(['M0 0L200 0']);
  const all = paths(first, edge('2', 'b', 'a'), edge('3', 'a', 'b'));
  expect(all).toEqual(['M0 0L200 0', 'M0 0Q100 -64 200 0', 'M0 0Q100 64 200 0']);
  expect(paths(first, edge('2', 'b', 'a'))).toEqual(all.slice(0, 2));
});

test('a line goes from one to the other by way of its bend', () => {
  const [, curve] = linesOf([edge('1', 'a', 'b'), edge('2', 'a', 'b')], people);
  expect(pointOn(curve!, 0)).toMatchObject({ x: 0, y: 0 });
  expect(pointOn(curve!, 0.5)).toMatchObject({ x: 100, y: -32 });
  expect(pointOn(curve!, 1)).toMatchObject({ x: 200, y: 0 });
});

test('who has no place has no line', () => {
  expect(paths(edge('1', 'a', 'nobody'))).toEqual([]);
});
