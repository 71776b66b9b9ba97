import { expect, test } from 'vitest';
import { inFirstAndOthers } from '#shared/schema/in-each-language.ts';
import { linesOf } from './lines.ts';
import { isArrow, nextAlong } from './next-along.ts';
import type { Person } from './people.ts';

const name = { ...inFirstAndOthers('Somebody', null), other: [] };
const person = (id: string, x: number, y: number): Person => ({ id, name, x, y });
const hub = person('hub', 0, 0);
const people = [
  hub,
  person('east', 200, 20),
  person('near', 120, -30),
  person('north', 0, -200),
  person('corner', 150, 160),
];
const edges = ['east', 'north', 'corner'].map((id) => ({ id, of: { id: 'hub' }, to: { id } })) as never[];
const lines = linesOf(edges, people);
const next = (key: string, from = hub) => nextAlong(from, key, people, lines)?.id;

test('an arrow goes along the line that leads most nearly that way, not to who is nearest', () => {
  expect(next('ArrowRight')).toBe('east');
  expect(next('ArrowUp')).toBe('north');
  expect(next('ArrowDown')).toBe('corner');
});

test('where no line leads that way it goes to whoever stands there, so that everybody is reached', () => {
  expect(next('ArrowUp', people[1])).toBe('near');
  expect(next('ArrowLeft', people[2])).toBe('hub');
});

test('at the edge it stays', () => {
  expect(next('ArrowLeft')).toBeUndefined();
  expect(next('ArrowUp', people[3])).toBeUndefined();
  expect(next('Enter')).toBeUndefined();
});

test('only arrows go about', () => {
  expect(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].every(isArrow)).toBe(true);
  expect(isArrow('a')).toBe(false);
  expect(isArrow('toString')).toBe(false);
});
