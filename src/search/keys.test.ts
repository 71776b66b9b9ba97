import { describe, expect, test } from 'vitest';
import { hasHangul, initialsOf, isConsonantKey, keysOf, keysOfSign } from './keys.ts';

describe('the keys of a text', () => {
  test.each([
    ['강', 'rkd'],
    ['혁', 'gur'],
    ['꽃', 'Rhc'],
    ['값', 'rkqt'],
    ['의', 'dml'],
    ['ㄳ', 'rt'],
    ['ㅘ', 'hk'],
    ['ㅎ', 'g'],
    ['ㅣ', 'l'],
    ['\u1112', 'g'],
    ['a', 'a'],
    ['山', '山'],
  ])('%s is typed %s', (sign, keys) => {
    expect(keysOfSign(sign)).toBe(keys);
  });

  test('tell where each sign begins, and make tense consonants plain', () => {
    expect(keysOf('까N1')).toEqual({ keys: 'rkn1', starts: [0, 2, 3] });
  });

  test.each(['가까', '한글은', '봌돎'])('every syllable of %s has an initial and a vowel', (text) => {
    expect(keysOf(text).keys).toMatch(/^(?:[qwertasdfgzxcv]+[yuiophjklbnm]+[qwertasdfgzxcv]*)+$/);
  });
});

test('consonants lie under the left hand', () => {
  expect([...'qwertasdfgzxcv'].every(isConsonantKey)).toBe(true);
  expect([...'yuiophjklbnm1'].some(isConsonantKey)).toBe(false);
});

test('Hangul is known, also as lone letters', () => {
  expect([hasHangul('ㅎ'), hasHangul('a혁'), hasHangul('ア'), hasHangul('abc')]).toEqual([true, true, false, false]);
});

test.each([
  ['홍길동', 'ㅎㄱㄷ'],
  ['꽃과 값', 'ㄲㄱㄱ'],
  ['Dr 황', 'ㅎ'],
  ['가힣', 'ㄱㅎ'],
  ['ㄱ山', ''],
])('%s begins with the consonants %s', (text, initials) => {
  expect(initialsOf(text)).toBe(initials);
});
