import { expect, test } from 'vitest';
import { keysOf } from './keys.ts';
import { spelledUpTo } from './spelled.ts';

test.each([
  ['문가람', 0, '문가람', 3],
  ['문가', 0, '문가람', 2],
  ['ㅁㄱㄹ', 0, '문가람', 3],
  ['ㅁㄱ', 0, '문가람', 2],
  ['ㅁ가ㄹ', 0, '문가람', 3],
  ['무ㄱ', 0, '문가람', undefined],
  ['ㄱㄹ', 1, '문가람', 3],
  ['ㄱㄹ', 0, '문가람', undefined],
  ['ㄹ', 2, '문가람', 3],
  ['ㄹㅁ', 2, '문가람', undefined],
  ['ㅁㄹ', 0, '문가람', undefined],
  ['ㄱㄱ', 0, '각', undefined],
  ['ㄱㄱ', 0, '가각', 2],
  ['ㅁ', 3, '문가람', undefined],
  ['아', 0, '1아', undefined],
  ['1ㅇ', 0, '1아', 2],
  ['각ㄱ', 0, '가가가', 3],
  ['ㄴ', 0, '문가람', undefined],
  ['ㅁ', -1, '문가람', undefined],
  ['ㅏㄱ', 1, '1아가', undefined],
  ['hkㄱ', 0, '화가', undefined],
])('%s from syllable %i of %s on reaches %s', (typed, first, text, end) => {
  expect(spelledUpTo(keysOf(typed).keys, keysOf(text), first)).toBe(end);
});
