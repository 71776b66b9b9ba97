import { expect, test } from 'vitest';
import { inFirstAndOthers } from '#shared/schema/in-each-language.ts';
import type { SourceUses } from '#shared/schema/document.ts';
import { matching, sourcesByLetter } from './find-sources.ts';

const source = (site: string, more: Partial<SourceUses> = {}): SourceUses => ({
  id: site,
  site,
  lang: 'en',
  uses: [],
  ...more,
});

const lettersOf = (...sites: string[]) =>
  sourcesByLetter(
    sites.map((site) => source(site)),
    'en',
  ).map(({ letter, items }) => [letter, ...items.map(({ id }) => id)]);

test('sites stand under their letter, whatever their case and article', () => {
  expect(lettersOf('The Korea Times', 'bnt News', 'Élan', 'Big Issue', 'Kukinews', 'theqoo')).toEqual([
    ['B', 'Big Issue', 'bnt News'],
    ['E', 'Élan'],
    ['K', 'The Korea Times', 'Kukinews'],
    ['T', 'theqoo'],
  ]);
});

test('Korean sites stand under their initial consonant, digits under a sign of their own', () => {
  expect(lettersOf('한겨레', '꿈뉴스', '경향신문', '씨네21', '1boon', 'Zum', '힣')).toEqual([
    ['#', '1boon'],
    ['Z', 'Zum'],
    ['ㄱ', '경향신문', '꿈뉴스'],
    ['ㅅ', '씨네21'],
    ['ㅎ', '한겨레', '힣'],
  ]);
});

test('each language has the sites by its own names, and its own letters first', () => {
  const sources = [
    source('The Korea Herald', { sites: { ko: '코리아헤럴드' } }),
    source('Zapzee'),
    source('Aju News', { sites: { ko: '아주경제' } }),
  ];
  const letters = (lang: 'en' | 'ko') =>
    sourcesByLetter(sources, lang).map(({ letter, items }) => [letter, ...items.map(({ id }) => id)]);
  expect(letters('en')).toEqual([
    ['A', 'Aju News'],
    ['K', 'The Korea Herald'],
    ['Z', 'Zapzee'],
  ]);
  expect(letters('ko')).toEqual([
    ['ㅇ', 'Aju News'],
    ['ㅋ', 'The Korea Herald'],
    ['Z', 'Zapzee'],
  ]);
});

test('a query finds a source by its site and its title in any language', () => {
  const both = {
    sites: { ko: '코리아헤럴드' },
    title: 'Report on the press conference',
    titles: { ko: '제작발표회 기사' },
  };
  const sources = [source('The Korea Herald', both), source('Zapzee')];
  const found = (query: string) => matching(sources, query).map(({ id }) => id);
  for (const query of [
    '코리아헤럴드',
    '제작발표회',
    'herald report',
    'herald 제작발표회',
    '제작발표회'.normalize('NFD'),
  ])
    expect(found(query), query).toEqual(['The Korea Herald']);
  expect(found('제작발표회 zapzee')).toEqual([]);
});

test('a query finds sites, titles and names of pages, in any case and by all of its words', () => {
  const name = { ...inFirstAndOthers('', null), en: 'Ada Example', ko: '에이다', other: ['Adah Example'] };
  const sources = [
    source('Edaily', { title: 'A talk with the Director' }),
    source('OSEN', { uses: [{ to: 'people/ada', name, statements: 1 }] }),
  ];
  const found = (query: string) => matching(sources, query).map(({ id }) => id);
  expect(found('edaily director')).toEqual(['Edaily']);
  expect(found('adah')).toEqual(['OSEN']);
  expect(found('에이다'.normalize('NFD'))).toEqual(['OSEN']);
  expect(found('edaily adah')).toEqual([]);
  expect(found(' ')).toHaveLength(2);
});
