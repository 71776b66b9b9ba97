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

test('it is cut only where what is marked is further in, and never behind it', () => {
  const at = (start: number, long: string) => excerptOf(long, [{ start, end: start + 2 }]).text;
  const words = 'ab '.repeat(20).trim();
  expect([at(32, words), at(33, words)]).toEqual([words, `…${words.slice(3)}`]);
  const late = `${'ㄱ'.repeat(50)} ${'ㄴ'.repeat(9)}`;
  expect(at(48, late)).toBe(late);
  expect(at(51, late)).toBe(`…${'ㄴ'.repeat(9)}`);
  const marks = [{ start: 3, end: 5 }];
  expect(excerptOf(words, marks).marks).toEqual(marks);
  expect(excerptOf('ㄱ'.repeat(60), [{ start: 50, end: 52 }]).marks).toEqual([{ start: 50, end: 52 }]);
  expect(excerptOf(late, [{ start: 48, end: 50 }]).marks).toEqual([{ start: 48, end: 50 }]);
});
