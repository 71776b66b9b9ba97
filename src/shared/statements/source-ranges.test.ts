import { expect, test } from 'vitest';
import { inRanges } from './source-ranges.ts';

test.each([
  [[4], '4'],
  [[1, 2], '1 2'],
  [[1, 2, 3], '1–3'],
  [[12, 13, 11], '11–13'],
  [[1, 2, 4, 6, 7, 8, 9, 11], '1 2 4 6–9 11'],
  [[8, 9, 10, 12, 13, 14], '8–10 12–14'],
])('the sources %j stand as “%s”', (numbers, text) => {
  expect(inRanges(numbers)).toBe(text);
});
