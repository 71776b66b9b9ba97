import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';

const text = 'A long sentence goes on and on before it comes to the harbour, where it ends.';
const markOf = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });

test('a text begins a little before what is marked, between two words', () => {
  const { text: shown, marks } = excerptOf(text, [markOf('harbour'), markOf('ends')]);
  expect(shown).toBe('…and on before it comes to the harbour, where it ends.');
  expect(marks.map(({ start, end }) => shown.slice(start, end))).toEqual(['harbour', 'ends']);
});

test.each([
  ['nothing is marked', []],
  ['the mark is near the beginning', [markOf('sentence')]],
])('it stays whole where %s', (_, marks) => {
  expect(excerptOf(text, marks)).toEqual({ text, marks });
});

test('it stays whole where it has no spaces to be cut at', () => {
  const long = 'ㄱ'.repeat(60);
  expect(excerptOf(long, [{ start: 50, end: 52 }]).text).toBe(long);
});
