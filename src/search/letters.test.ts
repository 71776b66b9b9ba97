import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { askedOf, countMissing, isLatin, lettersFrom, lettersIn, mayBegin, rowsOf } from './letters.ts';

const mayBeginAt = (query: string, text: string, places: readonly number[]) =>
  mayBegin(askedOf(query), rowsOf([lettersFrom('', []), lettersFrom(text, places)]), 1);

test('a text has its letters, and each is missing that it has not', () => {
  expect(lettersIn('abba')).toBe(lettersIn('ab'));
  expect(lettersIn('')).toBe(0);
  expect(countMissing(lettersIn('abcd'), lettersIn('bd'))).toBe(2);
  expect(countMissing(lettersIn('ab'), lettersIn('cab'))).toBe(0);
});

test.each([
  ['ga', 'mungaram', [0, 3], true],
  ['mu', 'mungaram', [0, 3], true],
  ['g', 'mungaram', [0, 3], true],
  ['un', 'mungaram', [0, 3], false],
  ['gm', 'mungaram', [0, 3], false],
  ['mg', 'mungaram', [0, 3], false],
  ['gax', 'mungaram', [0, 3], false],
  ['n', 'mungaram', [0, 3], false],
  ['', 'mungaram', [0, 3], false],
  ['de', 'deed', [0, 3], true],
  ['dd', 'deed', [0, 3], true],
  ['nn', 'noon', [0, 3], true],
  ['no', 'noon', [0, 3], true],
  ['no', 'noon', [3], false],
  ['ab', 'ab', [], false],
] as const)('that “%s” begins in %s at %j may be: %s', (query, text, places, may) => {
  expect(mayBeginAt(query, text, places)).toBe(may);
});

test('what does begin somewhere always may', () => {
  assert(
    property(string({ minLength: 1, maxLength: 6 }), string({ maxLength: 6 }), (query, rest) => {
      expect(mayBeginAt(query, query + rest, [0])).toBe(true);
      expect(mayBeginAt(query, `${rest}${query}`, [rest.length])).toBe(true);
    }),
  );
});

test('words of some scripts are asked for by their beginnings', () => {
  expect(['ab', '7', 'é', 'ㅎ', '山', ' a', ''].map(isLatin)).toEqual([true, true, true, false, false, false, false]);
});
