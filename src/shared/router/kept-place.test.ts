import { expect, test } from 'vitest';
import { keptAs, placeOf } from './kept-place.ts';

test.each([
  ['/', '/', undefined],
  ['/story/s1e3', '/story/s1e3', undefined],
  ['/story/s1e3#some-passage', '/story/s1e3', 'some-passage'],
  ['/#some-passage', '/', 'some-passage'],
])('%s is the page %s, and the passage %s', (kept, page, passage) => {
  expect(placeOf(kept)).toEqual({ page, passage });
});

test('what lies on a shelf has a page and a passage again', () => {
  expect(placeOf(keptAs('/glossary/some-term', 'one-two'))).toEqual({
    page: '/glossary/some-term',
    passage: 'one-two',
  });
});
