import { expect, test } from 'vitest';
import { nameFinder } from './find-names.ts';

const forms = new Map([
  ['Han Bok-nam', 'A'],
  ['Han Bok', 'B'],
  ['Anchor', 'C'],
  ['한복남', 'D'],
  ['하나', 'E'],
]);
const find = nameFinder(forms);
const written = (text: string) =>
  find(text)
    .map((stretch) => stretch.form ?? stretch.text)
    .join('');

test.each([
  ['Han Bok-nam’s boat, and Han Bok.', 'A’s boat, and B.'],
  ['(Han Bok-nam)', '(A)'],
  ['한복남은 배를, 하나는 등불을 본다.', 'D은 배를, E는 등불을 본다.'],
  ['선장 한복남이라고 한다', '선장 D이라고 한다'],
  ['하나', 'E'],
  ['Anchor', 'C'],
  ['', ''],
])('%s has its names in their forms', (text, expected) => {
  expect(written(text)).toBe(expected);
});

test.each([
  'Han Bok-names a boat',
  'Johan Bok',
  'Chan Bok-nam',
  'Han Bok2',
  'Anchor away',
  '김하나가 온다',
  '하나둘 센다',
  '신한복남',
  'Bok-nam',
])('%s holds none of them', (text) => {
  expect(written(text)).toBe(text);
});

test('nothing of a text is lost between names', () => {
  expect(find('a Han Bok b')).toEqual([{ text: 'a ' }, { text: 'Han Bok', form: 'B' }, { text: ' b' }]);
  expect(find('한복남, 하나')).toEqual([{ text: '한복남', form: 'D' }, { text: ', ' }, { text: '하나', form: 'E' }]);
});
