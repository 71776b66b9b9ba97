import { expect, test } from 'vitest';
import { meaningfulWords, withoutParticle } from './words.ts';

test.each([
  [['who', 'is', 'mun'], ['mun']],
  [['문가람', '누구야'], ['문가람']],
  [
    ['who', 'is'],
    ['who', 'is'],
  ],
])('of %j remain %j', (words, left) => {
  expect(meaningfulWords(words)).toEqual(left);
});

test.each([
  [['문가람은'], '문가람'],
  [['배', '문가람에게서'], '배 문가람'],
  [['가은'], undefined],
  [['mun'], undefined],
  [[], undefined],
])('%j without its particle is %s', (words, bare) => {
  expect(withoutParticle(words)).toBe(bare);
});
