import { expect, test } from 'vitest';
import { fold, joined } from './fold.ts';

test.each([
  ['  Jun-ho   Kim ', 'junho kim'],
  ['ＡＢ', 'ａｂ'],
  ['Höhe', 'hohe'],
  ['O’Neill', 'oneill'],
  ['e\u0301te', 'ete'],
  ['가\u1102\u1161', '가나'],
  ['ソ・ハリム', 'ソ ハリム'],
  ['“what?!”', 'what'],
  ['-', ''],
])('%s is read as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('lone letters stay those of the keyboard', () => {
  expect(fold('ㅂㄱㅎ')).toBe('ㅂㄱㅎ');
});

test('joined words know where each began', () => {
  expect(joined('junho kim')).toEqual({ text: 'junhokim', wordStarts: [0, 5] });
});
