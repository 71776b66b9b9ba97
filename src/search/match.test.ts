import { describe, expect, test } from 'vitest';
import { scored } from './example-score.ts';
import { scoreExactly, scoreRole, scoreSound } from './match.ts';

describe('as it is written or typed', () => {
  test.each([
    ['mun garam', 'Mun Ga-ram', 'whole 0'],
    ['mun', 'Mun Ga-ram', 'begins 0.2'],
    ['ga', 'Mun Ga-ram', 'role 0.75'],
    ['garam', 'Mun Ga-ram', 'inside 0.2'],
    ['un', 'Mun Ga-ram', 'none'],
    ['garam mun', 'Mun Ga-ram', 'inside 0.2'],
    ['garammu', 'Mun Ga-ram', 'inside 0.2'],
    ['garam nun', 'Mun Ga-ram', 'none'],
    ['aram mun', 'Mun Ga-ram', 'none'],
    ['ram', 'Mun Ga Ram', 'role 0.63'],
    ['tide', 'Tide table of the harbour', 'begins 0.4'],
    ['harbour', 'Tide table of the harbour', 'role 0.67'],
    ['table', 'Tide table', 'inside 0.2'],
    ['tabl', 'A tide table', 'inside 0.2'],
    ['tab', 'Tide table', 'role 0.67'],
    ['ガラム', 'ムン・ガラム', 'inside 0'],
    ['ラム', 'ムン・ガラム', 'inside 0.2'],
    ['ムン', 'ムン・ガラム', 'begins 0'],
    ['一', '二一', 'inside 0.2'],
    ['문가람', '문가람', 'whole 0'],
    ['문가', '문가람', 'begins 0'],
    ['가람', '문가람', 'inside 0.5'],
    ['람', '문가람', 'role 0.67'],
    ['ㅁㄱㄹ', '문가람', 'initials 0'],
    ['ㄱㄹ', '문가람', 'initialsInside 0.5'],
    ['ㄱ', '문가람', 'initialsInside 0.5'],
    ['문ㄱ', '문가람', 'begins 0'],
    ['묺', '문가람', 'none'],
    ['ㅁㄹ', '문가람', 'none'],
    ['조석', '조석 시간표', 'begins 0'],
    ['시간', '조석 시간표', 'inside 0'],
    ['ㅅㄱ', '조석 시간표', 'initialsInside 0'],
    ['간표', '조석 시간표', 'inside 0.5'],
    ['가', '조석 가나다라마바 시간표', 'role 0.91'],
    ['ansrkfka', '문가람', 'layout 0'],
    ['an', '문가람', 'layout 0'],
    ['a', '문가람', 'layout 0'],
    ['rk', '문가람', 'none'],
    ['rkf', '문가람', 'layout 0.3'],
    ['rfa', '문가람', 'none'],
    ['arf', '문가람', 'layout 0.6'],
    ['rf', '문가람', 'none'],
    ['ank', '문가람', 'none'],
    ['rkf1', '문가람1', 'layout 0.9'],
    ['ans가', '문가람', 'begins 0'],
    ['채ㅡㅔㅁㄴㄴ', 'Compass', 'layout 0'],
    ['채ㅡ', 'The compass', 'layout 0.5'],
    ['채', 'Compass', 'none'],
    ['ㅁㄴㄴ', 'Compass', 'none'],
    ['N서', 'N서울', 'begins 0'],
    ['서울', 'N서울', 'inside 0.5'],
    ['1ㅎ', '1화', 'begins 0'],
    ['nn', 'N서울', 'none'],
    ['가ㅏ', '문가람', 'none'],
    ['ㅁ', '문가람', 'begins 0'],
    ['山', '문가람', 'none'],
    ['두세네다섯여', '하나두세네다섯여섯일곱', 'inside 0.7'],
    ['n', 'N서울', 'begins 0'],
  ])('“%s” is of %s: %s', (typed, name, score) => {
    expect(scored(scoreExactly, typed, name)).toBe(score);
  });
});

describe('as it sounds', () => {
  test.each([
    ['moon', 'Mun Ga-ram', 'close 0.1'],
    ['moon karam', 'Mun Ga-ram', 'none'],
    ['karam', 'Mun Ga-ram', 'sound 0'],
    ['kar', 'Mun Ga-ram', 'none'],
    ['karam moon', 'Mun Ga-ram', 'sound 0'],
    ['m', 'Mun Ga-ram', 'none'],
    ['mo', 'Mun Ga-ram', 'none'],
    ['ku', 'Gu', 'sound 0'],
    ['ku', 'Gura', 'none'],
    ['moone', 'Mun Ga-ram', 'none'],
    ['hana', 'Hang', 'none'],
    ['han', 'Hang Su', 'close 0.1'],
    ['hane', 'Han', 'none'],
    ['mon', '문가람', 'close 0.1'],
    ['문', '문가람', 'none'],
    ['문가', 'Mun Ga-ram', 'sound 0'],
    ['samoi', 'Lee Sa-mo', 'sound 0'],
    ['samo rhee', 'Lee Sa-mo', 'none'],
    ['ソ', 'Mun', 'none'],
    ['ku', 'Kura Gu', 'none'],
    ['kuna', 'Tora Kuna Se', 'sound 0'],
    ['kuna', 'Toramina Kunase', 'none'],
  ])('“%s” is of %s: %s', (typed, name, score) => {
    expect(scored(scoreSound, typed, name)).toBe(score);
  });
});

describe('as a role', () => {
  test.each([
    ['ferry captain', 'Ferry captain', 'role 0'],
    ['captain', 'Ferry captain', 'role 0.42'],
    ['ca', 'Ferry captain', 'none'],
    ['cap', 'Ferry captain', 'role 0.75'],
    ['kaptain', 'Captain', 'role 1'],
    ['kapt', 'Captain', 'none'],
    ['kaptai', 'Captain', 'role 1'],
    ['선장', '여객선 선장', 'role 0.6'],
    ['선', '여객선 선장', 'none'],
    ['ㅅㅈ', '여객선 선장', 'none'],
    ['xy', 'Captain', 'none'],
    ['kaptanx', 'Captain', 'none'],
  ])('“%s” is of %s: %s', (typed, name, score) => {
    expect(scored(scoreRole, typed, name)).toBe(score);
  });
});
