import { describe, expect, test } from 'vitest';
import { scored } from './example-score.ts';
import { scoreRoughly, scoreSlips, slipsForgiven } from './match-nearly.ts';
import { readQuery } from './query.ts';

describe('with other vowels', () => {
  test.each([
    ['moin garam', 'Mun Ga-ram', 'close 0.35'],
    ['men', 'Mun Ga-ram', 'none'],
    ['me', 'Mun Ga-ram', 'slip 3'],
    ['mo', 'Mun Ga-ram', 'slip 3'],
    ['mu', 'Mun Ga-ram', 'slip 3'],
    ['meu', 'Mun Ga-ram', 'slip 1'],
    ['muu', 'Mun Ga-ram', 'slip 1'],
    ['m', 'Mun Ga-ram', 'none'],
    ['mongarem', 'Mun Ga-ram', 'close 0.3'],
    ['mongaremo', 'Mun Ga-ram', 'close 0.65'],
    ['mangarome', 'Mun Ga-ram', 'none'],
    ['meengeerem', 'Mun Ga-ram', 'none'],
    ['pungaram', 'Mun Ga-ram', 'none'],
    ['문거럼', 'Mun Ga-ram', 'close 0.6'],
    ['문거럼', '문가람', 'none'],
    ['옥', 'Ok', 'slip 3'],
    ['환', 'Hwan Su', 'slip 3'],
    ['gerem', 'Mun Ga-ram', 'none'],
    ['teem eese', 'Tim Eui-sun', 'close 1.35'],
    ['teem eesek', 'Tim Eui-sun', 'none'],
    ['mongarai', 'Mun Ga-ram', 'close 0.3'],
    ['tokpoki', 'Dakpikyo', 'none'],
    ['an garam', 'Un Garam', 'close 0.3'],
    ['kongarem', 'Kongaram', 'close 0.3'],
    ['yongarem', 'Yun Garam', 'close 0.3'],
    ['oksan', 'Ksan', 'none'],
    ['frumious', 'Promotion', 'none'],
    ['mee', 'Mun Ga-ram', 'slip 3'],
    ['nam', 'Nam Su', 'slip 2.4'],
    ['nim', 'Nam Su', 'slip 2.7'],
    ['남', 'Nam Su', 'slip 3'],
  ])('“%s” is of %s: %s', (typed, name, score) => {
    expect(scored(scoreRoughly, typed, name)).toBe(score);
  });
});

describe('with slips', () => {
  test.each([
    ['mun gaarm', 'Mun Ga-ram', 'close 0.6'],
    ['mun', 'Mun Ga-ram', 'slip 0.2'],
    ['mub', 'Mun Ga-ram', 'slip 0.2'],
    ['mb', 'Mun Ga-ram', 'slip 0.2'],
    ['m', 'Mun Ga-ram', 'none'],
    ['mnu', 'Mun Ga-ram', 'slip 2.2'],
    ['mxy', 'Mun Ga-ram', 'slip 4.2'],
    ['nun', 'Mun Ga-ram', 'none'],
    ['gx', 'Mun Ga-ram', 'slip 1.2'],
    ['gxr', 'Mun Garam', 'slip 3.2'],
    ['gxy', 'Mun Ga-ram', 'slip 5.2'],
    ['garem', 'Mun Ga-ram', 'close 0.6'],
    ['umn ga', 'Mun Ga-ram', 'close 0.6'],
    ['xmun', 'Mun Ga-ram', 'close 0.6'],
    ['xun ga', 'Mun Ga-ram', 'close 0.6'],
    ['xxn ga', 'Mun Ga-ram', 'none'],
    ['mxxgara', 'Mun Ga-ram', 'none'],
    ['mxxgaram', 'Mun Ga-ram', 'close 1.2'],
    ['mxxgarxm', 'Mun Ga-ram', 'none'],
    ['mun garamxx', 'Mun Ga-ram', 'close 1.2'],
    ['문가럼', '문가람', 'close 0.6'],
    ['문거', '문가람', 'close 0.6'],
    ['뭉', '문가람', 'slip 0.2'],
    ['뭇', '문가람', 'slip 0.2'],
    ['몽', '문가람', 'slip 4.2'],
    ['미', '문가람', 'slip 0.2'],
    ['가럼', '문 가람', 'close 0.6'],
    ['문가', 'Mun', 'none'],
    ['mun', '문가람', 'none'],
    ['문가럼', 'Ansrkfka', 'none'],
    ['ansrkfja', '문가람', 'none'],
    ['머지', '문가람', 'none'],
    ['xxn garam', 'Mun Ga-ram', 'none'],
    ['uun garam', 'Mun Ga-ram', 'close 0.6'],
    ['tidx', 'Tide table of the harbour', 'close 0.6'],
    ['tid', 'Tide table of the harbour', 'slip 0.4'],
    ['tix', 'Tide table of the harbour', 'slip 0.4'],
  ])('“%s” is of %s: %s', (typed, name, score) => {
    expect(scored(scoreSlips, typed, name)).toBe(score);
  });
});

test('the more is typed, the more is forgiven', () => {
  expect(['mungara', 'mungaram', '문가', '문가람'].map((typed) => slipsForgiven(readQuery(typed)))).toEqual([
    1, 2, 1, 1,
  ]);
  expect(slipsForgiven(readQuery('문가람이'))).toBe(2);
});
