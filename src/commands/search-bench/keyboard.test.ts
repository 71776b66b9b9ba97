import { assert, integer, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { keysOf } from '#search/keys.ts';
import { composed, typedOn } from './keyboard.ts';

test.each([
  ['rkd', '강'],
  ['rkdk', '가아'],
  ['rkrt', '갃'],
  ['rkrtk', '각사'],
  ['rt', 'ㄳ'],
  ['rtk', 'ㄱ사'],
  ['hk', 'ㅘ'],
  ['Rk', '까'],
  ['dnj', '워'],
  ['kk', 'ㅏㅏ'],
  ['rr', 'ㄱㄱ'],
  ['rk1', '가1'],
])('%s gives %s', (keys, text) => {
  expect(composed([...keys])).toBe(text);
});

const word = string({
  unit: integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code)),
  minLength: 1,
  maxLength: 4,
});

test('every word can be typed, and whatever stands in the field meanwhile is the beginning of its keys', () => {
  assert(
    property(word, (text) => {
      const keys = typedOn(text);
      expect(composed(keys)).toBe(text);
      for (let count = 1; count <= keys.length; count++)
        expect(keysOf(text).keys.startsWith(keysOf(composed(keys.slice(0, count))).keys)).toBe(true);
    }),
  );
});
