import { expect, test } from 'vitest';
import { exampleIndex } from '#search/example-index.ts';
import { searchIndexOf } from '#search/search-index.ts';
import { languages } from '#series/languages.ts';
import { offersBefore } from './offers-before.ts';
import type { Option } from './option.ts';

const [lang] = languages;
const option = (key: string, to?: string): Option => ({
  key,
  name: { text: key, lang, marks: [] },
  ...(to !== undefined && { to }),
});
const before = (standing: Partial<Parameters<typeof offersBefore>[0]> = {}) => {
  const index = standing.index ?? exampleIndex();
  const entries = new Map(index.entries.map((entry) => [entry.id, entry]));
  const offers = offersBefore({
    index,
    around: { lang, entries, lines: new Map() },
    recent: [],
    now: undefined,
    actions: [],
    pages: [],
    ...standing,
  });
  return Object.fromEntries(Object.entries(offers).map(([group, options]) => [group, options.map(({ key }) => key)]));
};

test('pages that were shown are offered again, but for the one that is shown', () => {
  const recent = ['/people/mun-seo-jin', '/characters/mun-ga-ram', '/story', '/people/yuk-dong-hae'];
  expect(before({ recent, pages: [option('story', '/story'), option('act')] })['recent']).toEqual([
    'characters/mun-ga-ram',
    'story',
    'people/yuk-dong-hae',
  ]);
});

test('a page that is not open any more is not offered, nor what only stands on the page of another', () => {
  const index = searchIndexOf([
    { id: 'works/compass', to: 'people/yuk-dong-hae', names: [{ en: 'Compass' }], roles: [], near: [] },
  ]);
  expect(before({ index, recent: ['/', '/characters/mun-ga-ram', '/people/yuk-dong-hae'] })['recent']).toEqual([]);
});

test('the episode that the reader is at is suggested, and who is asked for most', () => {
  const many = Array.from({ length: 6 }, (_, place) => ({
    id: `characters/c-${place}`,
    names: [{ en: `C ${place}` }],
    roles: [],
    near: [],
  }));
  const index = searchIndexOf([{ id: 'episodes/s1e2', names: [{ en: 'Two' }], roles: [], near: [] }, ...many]);
  const four = ['characters/c-0', 'characters/c-1', 'characters/c-2', 'characters/c-3'];
  expect(before({ index, now: 's1e2' })['suggestions']).toEqual(['episodes/s1e2', ...four]);
  expect(before({ index, now: 's1e3' })['suggestions']).toEqual(four);
  expect(before({ index })['suggestions']).toEqual(four);
});

test('of the actions the likely ones are offered', () => {
  const actions = ['seen s1e2', 'seen s1e3', 'guest', 'keys', 'theme dark', 'theme light', 'theme auto'].map((key) =>
    option(key),
  );
  expect(before({ actions, now: 's1e3' })['actions']).toEqual([
    'seen s1e3',
    'guest',
    'keys',
    'theme dark',
    'theme light',
  ]);
});
