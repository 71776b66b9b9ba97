import { expect, test } from 'vitest';
import { pagesAround } from './pages-around.ts';

test.each([
  [1, 1, [1]],
  [1, 2, [1, 2]],
  [2, 3, [1, 2, 3]],
  [1, 167, [1, 2, 167]],
  [3, 167, [1, 2, 3, 4, 167]],
  [4, 167, [1, 2, 3, 4, 5, 167]],
  [5, 167, [1, 4, 5, 6, 167]],
  [165, 167, [1, 164, 165, 166, 167]],
  [167, 167, [1, 166, 167]],
])('page %i of %i leads to %j', (page, pages, numbers) => {
  expect(pagesAround(page, pages)).toEqual(numbers);
});
