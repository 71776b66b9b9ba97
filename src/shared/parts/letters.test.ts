import { expect, test } from 'vitest';
import { byLetter, letterId } from './letters.ts';

const letters = (lang: string, ...names: string[]) =>
  byLetter(names, lang, (name) => name).map(({ letter, items }) => [letter, ...items]);

test('names stand under their letter, without its accents, in the order of numbers', () => {
  expect(letters('en', 'Episode 10', 'Élan', 'Episode 2', 'bnt')).toEqual([
    ['B', 'bnt'],
    ['E', 'Élan', 'Episode 2', 'Episode 10'],
  ]);
});

test('the language says which script comes first', () => {
  const names = ['Zum', '가', '까', '힣', 'Ah'];
  expect(letters('en', ...names).map(([letter]) => letter)).toEqual(['A', 'Z', 'ㄱ', 'ㅎ']);
  expect(letters('ko', ...names)).toEqual([
    ['ㄱ', '가', '까'],
    ['ㅎ', '힣'],
    ['A', 'Ah'],
    ['Z', 'Zum'],
  ]);
});

test('what begins with no letter stands under a sign that can be an id', () => {
  expect(letters('en', '1boon', '…so')).toEqual([['#', '…so', '1boon']]);
  expect(['#', 'K', 'ㄱ'].map(letterId)).toEqual(['no-letter', 'letter-K', 'letter-ㄱ']);
});

test('letters of other scripts are letters too', () => {
  expect(letters('ru', 'дом', 'Дача')).toEqual([['Д', 'Дача', 'дом']]);
});
