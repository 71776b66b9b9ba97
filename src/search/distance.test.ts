import { assert, boolean, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { distancesOf, plainCost, prefixDistance } from './distance.ts';
import { soundCost } from './sound.ts';

test.each([
  ['abc', 'abc', 0],
  ['ab', 'abc', 0],
  ['abx', 'abc', 1],
  ['acb', 'abc', 1],
  ['abbc', 'abc', 1],
  ['ac', 'abc', 1],
  ['xabc', 'abc', 1],
  ['axxc', 'abbc', 2],
  ['xyz', 'abc', Infinity],
])('%s begins %s at a cost of %s', (query, text, cost) => {
  expect(prefixDistance(query, text, 2, plainCost)).toBe(cost);
});

test('the whole text may be asked for', () => {
  expect(prefixDistance('abc', 'abcd', 2, plainCost, true)).toBe(1);
  expect(prefixDistance('ab', 'abcdef', 2, plainCost, true)).toBe(Infinity);
});

test('costs may be parts', () => {
  expect(prefixDistance('pak', 'pok', 1, soundCost)).toBeCloseTo(0.3);
  expect(prefixDistance('pyok', 'pok', 1, soundCost)).toBeCloseTo(0.2);
  expect(prefixDistance('pak', 'pok', 0.2, soundCost)).toBe(Infinity);
});

test('what is within the limit costs the same as without one', () => {
  const word = string({ unit: constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 7 });
  assert(
    property(word, word, boolean(), (a, b, whole) => {
      const far = prefixDistance(a, b, 20, plainCost, whole);
      expect(prefixDistance(a, b, 2, plainCost, whole)).toBe(far <= 2 ? far : Infinity);
      if (whole) expect(prefixDistance(b, a, 20, plainCost, true)).toBe(far);
    }),
  );
});

test('it is known for all but the last sign as well', () => {
  expect(distancesOf('abx', 'abcd', 2, plainCost)).toEqual({ begun: 1, whole: 2, butLast: 0 });
  expect(distancesOf('abc', 'abc', 2, plainCost)).toEqual({ begun: 0, whole: 0, butLast: 0 });
  expect(distancesOf('xyz', 'abcd', 1, plainCost)).toEqual({ begun: Infinity, whole: Infinity, butLast: Infinity });
  const word = string({ unit: constantFrom('a', 'b', 'c'), minLength: 2, maxLength: 7 });
  assert(
    property(word, word, (a, b) => {
      const { butLast } = distancesOf(a, b, 20, plainCost);
      expect(butLast).toBe(prefixDistance(a.slice(0, -1), b, 20, plainCost));
    }),
  );
});
