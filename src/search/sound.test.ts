import { describe, expect, test } from 'vitest';
import { beginsAlike, romanised, skeletonOf, soundCost, soundOf, soundsLike, soundsOf } from './sound.ts';

test.each([
  ['문가람', 'mungaram'],
  ['값', 'gaps'],
  ['ㅎ', 'h'],
  ['N 서울', 'N seoul'],
  ['ㅏ', ''],
])('%s is romanised as %s', (hangul, latin) => {
  expect(romanised(hangul)).toBe(latin);
});

describe('sounds', () => {
  test.each([
    ['경', 'gyeong', 'kyung', 'kyoung', 'gyung'],
    ['이', 'lee', 'yi', 'rhee', 'ri'],
    ['박', 'bak', 'park', 'pak'],
    ['주', 'ju', 'joo', 'choo', 'chu'],
    ['시', 'shi', 'si', 'see', 'ssi'],
    ['림', 'rim', 'lim'],
    ['한강', 'hangang'],
    ['펠로', 'fello', 'pelo'],
    ['배', 'bae', 'pai', 'bay'],
  ])('of %s are the same however it is written', (hangul, ...spellings) => {
    expect(new Set([hangul, ...spellings].map(soundOf))).toEqual(new Set([soundOf(hangul)]));
  });

  test('of other names are others', () => {
    const names = ['kang', 'han', 'min', 'seok', 'jong', 'tae', 'pyo'];
    expect(new Set(names.map(soundOf)).size).toBe(names.length);
  });

  test('take every r that is heard, and c before e as s', () => {
    expect(soundOf('rarer')).toBe('lale');
    expect(soundOf('cease')).toBe('sease');
    expect(soundOf('circus')).toBe('sikos');
  });

  test.each([
    ['marc', 'ma'],
    ['c', 'k'],
    ['ji', 'Ji'],
    ['quin', 'kin'],
    ['xe', 'kse'],
    ['lim', 'im'],
    ['ali', 'ali'],
    ['oh', 'o'],
    ['kahn', 'kan'],
    ['khan', 'khan'],
    ['aha', 'aha'],
    ['mmma', 'ma'],
    ['ri mo', 'imo'],
    ['mo ri', 'moli'],
  ])('of %s are %s', (text, sound) => {
    expect(soundOf(text)).toBe(sound);
  });

  test('of many are the same as of each', () => {
    const texts = ['lee mo', '문가', '', 'lim marc', 'ソ', 'li', 'a'];
    expect(soundsOf(texts)).toEqual(texts.map(soundOf));
    expect(soundsOf(['marc', 'lim'])).toEqual(['ma', 'im']);
  });

  test('have nothing of kana', () => {
    expect(soundOf('ソ')).toBe('');
  });
});

test('a skeleton is what is left without vowels and what is little more than breath', () => {
  expect(skeletonOf(soundOf('hyeon min'))).toBe('m');
});

test('a vowel costs little, a consonant all', () => {
  const { of } = soundCost;
  expect([of('a', 'a'), of('a', 'o'), of('N', 'n'), of('k', 't'), of('a', 'k')]).toEqual([0, 0.3, 0.3, 1, 1]);
  expect([of('a'), of('y'), of('h'), of('k')]).toEqual([0.35, 0.2, 0.4, 1]);
  expect([soundsLike('a', 'o'), soundsLike('k', 't')]).toEqual([true, false]);
});

test('the last letter of a sound may be half of two', () => {
  expect([
    beginsAlike('kan', 'ka', 'kaNso'),
    beginsAlike('ka', 'k', 'ke'),
    beginsAlike('kan', 'ka', 'kamo'),
    beginsAlike('kan', 'ka', 'ka'),
    beginsAlike('kan', 'ka', 'keNso'),
    beginsAlike('kam', 'kam', 'kamm'),
  ]).toEqual([true, true, false, false, false, false]);
  expect([soundCost.of('n', 'k'), soundCost.of('k', 'n')]).toEqual([1, 1]);
});
