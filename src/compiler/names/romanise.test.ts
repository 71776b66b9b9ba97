import { expect, test } from 'vitest';
import { isReading, romanise } from './romanise.ts';

test.each([
  // The examples of the rule itself, with the hyphens that it allows.
  ['민용하', 'Min Yong-ha'],
  ['송나리', 'Song Na-ri'],
  ['한복남', 'Han Bok-nam'],
  ['홍빛나', 'Hong Bit-na'],
  // Its letters: https://korean.go.kr/kornorms/regltn/regltnView.do?regltn_code=0004, chapter 2.
  ['최희원', 'Choe Hui-won'],
  ['이석왕', 'I Seok-wang'],
  ['남궁쌍', 'Namgung Ssang'],
  ['허준', 'Heo Jun'],
])('%s is romanised as %s', (hangul, latin) => {
  expect(romanise(hangul)).toBe(latin);
});

test.each([
  ['Han Bok-nam', '한복남'],
  ['Rhee Seok-wang', '이석왕'],
  ['Cho Taekang', '조태강'],
  ['Choo Dong Young', '추동영'],
  ['Namgoong Min', '남궁민'],
  ['Ha Jun', '하준'],
])('%s is %s as it sounds', (latin, hangul) => {
  expect(isReading(latin, hangul)).toBe(true);
});

test.each([
  ['Old man', '노인'],
  ['Night pilot', '조종사'],
  ['The keeper', '지기'],
  ['Hong Bit-na', '홍성남'],
  ['Hong Bit-na-ra', '홍빛나'],
  ['Anchor', '앵커'],
  ['Ada Example', '에이다'],
  ['Han Bok', '한 복남'],
  ['Han B', '한B'],
])('%s is no reading of %s', (latin, hangul) => {
  expect(isReading(latin, hangul)).toBe(false);
});
