import { expect, test } from 'vitest';
import { documentsOf } from './page-documents.ts';

const paths = (page: string) =>
  documentsOf(page, 'ko').map((halves) => {
    const [safe, reveals] = [halves.safe, halves.reveals as unknown as typeof halves.safe];
    return [safe.queryKey[1], reveals.queryKey[1]];
  });

test.each([
  ['/characters/some-one', [['ko/characters/some-one.json', 'ko/characters/some-one/reveals.json']]],
  ['/story/s1e3', [['ko/episodes/s1e3.json', 'ko/episodes/s1e3/reveals.json']]],
  ['/glossary/some-term', [['ko/terms/some-term.json', 'ko/terms/some-term/reveals.json']]],
  ['/', [['ko/series.json', 'ko/series/reveals.json']]],
  [
    '/story',
    [
      ['ko/story.json', 'ko/story/reveals.json'],
      ['ko/timelines/story.json', 'ko/timelines/story/reveals.json'],
    ],
  ],
  ['/production/timeline', [['ko/timelines/production.json', 'ko/timelines/production/reveals.json']]],
])('the passages of %s are read where its page reads them', (page, documents) => {
  expect(paths(page)).toEqual(documents);
});

test.each(['/compare', '/characters', '/characters/pages/2', '/shelf', '/nowhere/at/all'])(
  'the page %s has no passages of its own',
  (page) => {
    expect(paths(page)).toEqual([]);
  },
);
