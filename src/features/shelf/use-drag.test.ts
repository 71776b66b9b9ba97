import { expect, test } from 'vitest';
import { placeAt } from './use-drag.ts';

const middles = [50, 150, 250, 350];

test.each([
  [1, 150, 1],
  [1, 160, 1],
  [1, 249, 1],
  [1, 251, 2],
  [1, 900, 3],
  [1, 51, 1],
  [1, 49, 0],
  [3, 149, 1],
  [3, -20, 0],
  [0, 0, 0],
])('a row at place %i that is dragged to %i pixels lies at place %i', (from, height, place) => {
  expect(placeAt(middles, from, height)).toBe(place);
});
