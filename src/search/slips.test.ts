import { assert, constantFrom, integer, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { plainCost, prefixDistance } from './distance.ts';
import { slipsIn } from './slips.ts';

test.each([
  ['abc', 'abcd', 0],
  ['abx', 'abcd', 1],
  ['ac', 'abc', 1],
  ['acb', 'abcd', 1],
  ['abbc', 'abcd', 1],
  ['abcde', 'abcd', 1],
  ['axxd', 'abcd', 2],
  ['badc', 'abcd', 2],
  ['cd', 'abcd', 2],
  ['xyzd', 'abcd', Infinity],
  ['', 'abcd', 0],
])('%s begins %s with %s slips', (query, text, slips) => {
  expect(slipsIn(query, text, 0, 2)).toBe(slips);
  expect(slipsIn(query, `zz${text}`, 2, 2)).toBe(slips);
});

test('they are as many as the distance says, within the limit', () => {
  const word = string({ unit: constantFrom('a', 'b', 'c'), maxLength: 7 });
  assert(
    property(word, word, integer({ min: 0, max: 2 }), (query, text, limit) => {
      expect(slipsIn(query, text, 0, limit)).toBe(prefixDistance(query, text, limit, plainCost));
    }),
    { numRuns: 1000 },
  );
});
