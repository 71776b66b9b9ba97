import { expect, test } from 'vitest';
import { marksIn } from './marks.ts';

test.each([
  ['문가람', '가람', ['가람']],
  ['문가람', 'ㅁㄱ', ['문가']],
  ['문가람', 'ansrk', ['문가']],
  ['Mun Ga-ram', 'garam', ['Ga-ram']],
  ['Mun Ga-ram', 'captain mun', ['Mun']],
  ['Mun Ga-ram', 'ga mun', ['Mun', 'Ga']],
  ['Mün Ga-ram', 'mun', ['Mün']],
  ['Tide table', 'table', ['table']],
  ['Tide table', 'able', []],
  ['문가람', 'moon', []],
  ['문가람', '', []],
  ['ムン・ガラム', 'ガラ', ['ガラ']],
  ['마라톤 문가람과 문가', '문가 마라', ['마라', '문가']],
])('in %s “%s” marks %j', (text, typed, marked) => {
  expect(marksIn(text, typed).map(({ start, end }) => text.slice(start, end))).toEqual(marked);
});
