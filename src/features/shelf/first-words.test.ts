import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstWords } from './first-words.ts';

test('a short text stays as it is', () => {
  for (const text of ['', 'He runs.', 'x'.repeat(80), '가 '.repeat(26).trim()]) expect(firstWords(text)).toBe(text);
});

test('a long one ends after a word, without the sign that stood there', () => {
  expect(firstWords(`${'word '.repeat(15)}end, and more of it`)).toBe(`${'word '.repeat(15)}end…`);
  expect(firstWords(`${'word '.repeat(16)}more`)).toBe(`${'word '.repeat(16).trim()}…`);
});

test('letters of Korean count twice, as they are twice as wide', () => {
  expect(firstWords('다섯글자는 '.repeat(10))).toBe(`${'다섯글자는 '.repeat(7).trim()}…`);
});

test('numbers stay with their units', () => {
  const text = `${'word '.repeat(15)}ab 10\u00a0minutes`;
  expect(firstWords(text)).toBe(`${'word '.repeat(15)}ab…`);
});

test('a word that is too long by itself is left whole', () => {
  expect(firstWords('x'.repeat(200))).toBe('x'.repeat(200));
  expect(firstWords(`${'x'.repeat(200)} y`)).toBe(`${'x'.repeat(200)}…`);
});

test('what is shown is the beginning of the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const shown = firstWords(text);
      expect(shown === text || (shown.endsWith('…') && text.startsWith(shown.slice(0, -1)))).toBe(true);
    }),
  );
});
