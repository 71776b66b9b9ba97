import { expect, test } from 'vitest';
import { inEachLanguage } from '#shared/schema/in-each-language.ts';
import { entriesOf, sayingsOf } from './entry.ts';
import { episodeSpellings } from './episode-spellings.ts';
import { exampleFindables } from './example-index.ts';

const entries = entriesOf(exampleFindables);
const entry = (id: string) => entries.find((each) => each.id === id)!;

test('what is said of one thing in several places is put together, and what has no name is left out', () => {
  expect(entry('characters/mun-ga-ram')).toMatchObject({
    kind: 'characters',
    names: [{ en: 'Mun Ga-ram' }],
    near: ['people/yuk-dong-hae'],
    spellings: ['Mun Ga-ram', '문가람', 'ムン・ガラム'],
  });
  expect(entry('episodes/s1e3').names.map(({ en }) => en)).toEqual(['Episode 3', 'Slack water']);
  expect(entries.map(({ id }) => id)).not.toContain('songs/nameless');
});

test('a kind weighs before another, and the first of a kind before the many of the one before', () => {
  const weightOf = (id: string) => entry(id).weight;
  expect(weightOf('characters/ok-tae-eul') - weightOf('characters/mun-ga-ram')).toBe(1);
  expect(weightOf('terms/tide-table')).toBeLessThan(weightOf('people/yuk-dong-hae'));
  expect(weightOf('people/yuk-dong-hae')).toBeLessThan(weightOf('episodes/s1e3'));
  const many = Array.from({ length: 12 }, (_, place) => `characters/c-${place}`);
  const known = entriesOf(
    [...many, 'terms/t', 'notes/n', 'themes/h', 'places/p', 'works/w', 'songs/s'].map((id) => ({
      id,
      names: [{ en: id }],
      roles: [],
      near: [],
    })),
  );
  const byWeight = known.toSorted((a, b) => a.weight - b.weight).map(({ id }) => id);
  expect(byWeight.indexOf('terms/t')).toBeLessThan(byWeight.indexOf('characters/c-11'));
  expect(byWeight.slice(-5)).toEqual(['notes/n', 'themes/h', 'places/p', 'works/w', 'songs/s']);
});

test('roles are told clause by clause in all languages, and an id in its words', () => {
  const said = sayingsOf({
    ...entry('characters/mun-ga-ram'),
    roles: [{ ...inEachLanguage(() => 'Captain; sailor, cook'), ko: '선장·요리사' }],
  });
  expect(said.slice(0, 3)).toEqual(['Captain', ' sailor', ' cook']);
  expect(said).toEqual(expect.arrayContaining(['선장', '요리사']));
  expect(said.at(-1)).toBe('mun ga ram');
});

test('an episode is written with its number in many ways', () => {
  expect(episodeSpellings('episodes/s1e3')).toEqual(['s1e3', '1x3', '시즌1 3화', 'ep3', 'e3', '제3화', '3회']);
  expect(episodeSpellings('episodes/s2e13')).toEqual(['s2e13', '2x13', '시즌2 13화']);
  expect([
    episodeSpellings('terms/s1e3'),
    episodeSpellings('episodes/s1e3-a'),
    episodeSpellings('old/episodes/s1e3'),
  ]).toEqual([[], [], []]);
  expect(episodeSpellings('episodes/s12e3')[0]).toBe('s12e3');
});
