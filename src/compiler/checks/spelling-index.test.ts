import { expect, test } from 'vitest';
import { SpellingIndex } from './spelling-index.ts';

const mara = { spellings: ['mara', '마라'] };
const marabel = { spellings: ['marabel'] };
const tobin = { spellings: ['tobin', 'tob'] };
const index = new SpellingIndex([tobin, marabel, mara]);

test.each([
  ['Mara waits.', [mara]],
  ['마라는 기다린다.', [mara]],
  ['Marabel waits for Tobin.', [tobin, marabel, mara]],
  ['A [[characters/tobin|man]] waits.', []],
  ['Ma ra', []],
  ['', []],
])('in “%s” are all whose spelling occurs, in their order', (text, named) => {
  expect(index.candidatesIn([text])).toEqual(named);
});

test('several texts are gone through, and each name is found once', () => {
  expect(index.candidatesIn(['Mara', 'mara and tobin'])).toEqual([tobin, mara]);
});
