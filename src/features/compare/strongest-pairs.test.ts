import { expect, test } from 'vitest';
import type { RelationKind } from '#series/vocabulary.ts';
import type { Edge } from '#shared/schema/document.ts';
import { passage, ref } from './example-characters.ts';
import { strongestPairs } from './strongest-pairs.ts';

const edge = (of: string, kind: string, to: string): Edge => ({
  ...passage(`${of}-${kind}-${to}`, 'A tie.'),
  kind: kind as RelationKind,
  of: ref(of),
  to: ref(to),
});
const edges = [
  edge('keeper', 'ally-of', 'nobody'),
  edge('tobin', 'ally-of', 'isle'),
  edge('mara', 'mentor-of', 'tobin'),
  edge('isle', 'rival-of', 'keeper'),
  edge('keeper', 'ally-of', 'isle'),
  edge('isle', 'rival-of', 'keeper'),
];
const billing = new Map([
  ['mara', 1],
  ['tobin', 2],
  ['isle', 3],
  ['keeper', 4],
]);
const pairs = (most: number, id?: string) =>
  strongestPairs(edges, billing, most, id).map(({ two: [a, b], kinds }) => [a.id, b.id, ...kinds]);

test('those of whom the most is known come first, then those of leading parts', () => {
  expect(pairs(9)).toEqual([
    ['isle', 'keeper', 'rival-of'],
    ['mara', 'tobin', 'mentor-of'],
    ['tobin', 'isle', 'ally-of'],
    ['keeper', 'nobody', 'ally-of'],
  ]);
});

test('no more than are asked for, and only those with one who is chosen', () => {
  expect(pairs(1)).toHaveLength(1);
  expect(pairs(9, 'tobin').map(([a, b]) => [a, b])).toEqual([
    ['mara', 'tobin'],
    ['tobin', 'isle'],
  ]);
  expect(pairs(9, 'stranger')).toEqual([]);
  expect(strongestPairs([], billing, 9)).toEqual([]);
});

test('somebody who has to do with everyone is in two pairs, until there are no others', () => {
  const all = [
    ...['tobin', 'isle', 'keeper', 'nobody'].map((id) => edge('mara', 'ally-of', id)),
    edge('keeper', 'rival-of', 'nobody'),
  ];
  expect(strongestPairs(all, billing, 4).map(({ two: [a, b] }) => [a.id, b.id])).toEqual([
    ['mara', 'tobin'],
    ['mara', 'isle'],
    ['keeper', 'nobody'],
    ['mara', 'keeper'],
  ]);
});
