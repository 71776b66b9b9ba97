import { expect, test } from 'vitest';
import { formOf, lettersOfForm } from './form.ts';
import { keysOf } from './keys.ts';
import { askedOf, mayBegin, rowsOf } from './letters.ts';

const may = (query: string, name: string) =>
  mayBegin(askedOf(keysOf(query).keys), rowsOf([lettersOfForm(formOf(name))]), 0);

test('a spelling is folded, its words and keys known', () => {
  expect(formOf('Mun  Ga-ram')).toEqual({
    folded: 'mun garam',
    letters: 'mungaram',
    wordStarts: [0, 3],
    hangul: undefined,
  });
  expect(formOf('문 가')).toEqual({ folded: '문 가', letters: '문가', wordStarts: [0, 1], hangul: keysOf('문가') });
});

test.each([
  ['문', '문가람', true],
  ['ㅁㄱ', '문가람', true],
  ['ㄱㄹ', '문가람', true],
  ['ㅁㄹ', '문가람', false],
  ['무', '가람', false],
  ['ㄹㅁ', '문가람', false],
  ['garam', 'Mun Ga-ram', true],
  ['aram', 'Mun Ga-ram', false],
  ['ラム', 'ガラム', true],
  ['ムガ', 'ラガム', false],
  ['ラム', 'N ガラム', true],
  ['23', '1 23', true],
  ['23', '123', false],
])('“%s” may begin in %s: %s', (query, name, is) => {
  expect(may(query, name)).toBe(is);
});
