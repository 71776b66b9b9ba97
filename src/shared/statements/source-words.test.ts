import { expect, test } from 'vitest';
import type { Source } from '#shared/schema/document.ts';
import { siteIn, titleIn } from './source-words.ts';

const described: Source = {
  id: 'paper',
  site: 'The Harbour Paper',
  sites: { ko: '항구일보' },
  title: 'Report from the pier',
  titles: { ko: '부두에서 보낸 기사' },
  lang: 'ko',
};
const published: Source = { id: 'blog', site: 'Lampenblog', title: 'Das Licht geht aus', lang: 'de' };

test('what a page is stands in the reader’s language, whatever that of the page', () => {
  expect(titleIn(described, 'en')).toEqual({ text: 'Report from the pier', lang: 'en' });
  expect(titleIn(described, 'ko')).toEqual({ text: '부두에서 보낸 기사', lang: 'ko' });
});

test('a title as published is the same for everyone, in the language of its page', () => {
  for (const reader of ['en', 'ko'] as const)
    expect(titleIn(published, reader)).toEqual({ text: 'Das Licht geht aus', lang: 'de' });
});

test('in a language that a description lacks it is that of the first', () => {
  expect(titleIn({ ...described, titles: {} }, 'ko')).toEqual({ text: 'Report from the pier', lang: 'en' });
});

test('a title that is shut is none in any language', () => {
  expect(titleIn({ id: 'blog', site: 'A blog', lang: 'ko' }, 'ko').text).toBeUndefined();
});

test('a site has its name in the reader’s language, or the one that it has everywhere', () => {
  expect([siteIn(described, 'en'), siteIn(described, 'ko')]).toEqual(['The Harbour Paper', '항구일보']);
  expect([siteIn(published, 'en'), siteIn(published, 'ko')]).toEqual(['Lampenblog', 'Lampenblog']);
});
