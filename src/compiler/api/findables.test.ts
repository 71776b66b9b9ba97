import { describe, expect, test } from 'vitest';
import type { Findable } from '#shared/schema/document.ts';
import { exampleContext } from '../statements/example-context.ts';
import { findablesOf } from './findables.ts';

type Changes = Parameters<typeof exampleContext>[0];
const documents = (changes?: Changes) => new Map(findablesOf(exampleContext(changes)));
const items = (path: string, changes?: Changes) => documents(changes).get(path)?.items ?? [];
const withId = (all: readonly Findable[], id: string) => all.filter((item) => item.id === id);

test('each episode has a file, and the source works', () => {
  expect([...documents().keys()]).toEqual([
    'search.json',
    'search/reveals/s1e1.json',
    'search/reveals/s1e2.json',
    'search/reveals/source-work.json',
  ]);
});

describe('what is known before watching', () => {
  test('is there with its names, roles and what goes with it', () => {
    expect(withId(items('search.json'), 'characters/mara')).toEqual([
      {
        id: 'characters/mara',
        names: [{ en: 'Mara Quayside', ko: '마라', other: [] }],
        roles: [
          { en: 'Pilot', ko: '도선사' },
          { en: 'Night shift', ko: '야간조' },
        ],
        near: [],
      },
      { id: 'characters/mara', names: [], roles: [], near: ['people/ada'] },
    ]);
    expect(withId(items('search.json'), 'people/ada')).toMatchObject([
      { near: ['characters/mara'] },
      { names: [{ en: 'Ada Example' }], roles: [{ en: 'Actor' }] },
    ]);
    expect(withId(items('search.json'), 'terms/berth')).toMatchObject([{ names: [{ ko: '선석' }] }]);
    expect(withId(items('search.json'), 'notes/making')).toMatchObject([{ names: [{ en: 'On the water' }] }]);
  });

  test('holds nothing that is gated', () => {
    const text = JSON.stringify(items('search.json'));
    expect(text).not.toContain('tobin');
    expect(text).not.toContain('"from"');
  });

  test('has a work on the page of the first who worked on it', () => {
    expect(withId(items('search.json'), 'works/tides')).toEqual([
      {
        id: 'works/tides',
        to: 'people/ada',
        anchor: 'tides',
        names: [{ en: 'Tides', ko: null, other: [] }],
        roles: [],
        near: ['people/ada'],
      },
    ]);
    const gated = { 'people/ada.yaml': (yaml: string) => `${yaml}from: s1e1\n` };
    expect(withId(items('search.json', gated), 'works/tides')).toEqual([]);
    expect(withId(items('search/reveals/s1e1.json', gated), 'works/tides')).toMatchObject([{ from: 's1e1' }]);
  });
});

test('a character stands in the file of the episode that reveals them', () => {
  expect(withId(items('search/reveals/s1e2.json'), 'characters/tobin')).toMatchObject([
    { from: 's1e2', names: [{ en: 'Tobin Reefknot' }] },
  ]);
});

test('who plays someone opens with both of them', () => {
  const gated = { 'people/ada.yaml': (yaml: string) => `${yaml}from: s1e2\n` };
  expect(withId(items('search.json', gated), 'characters/mara')).toHaveLength(1);
  expect(withId(items('search/reveals/s1e2.json', gated), 'characters/mara')).toMatchObject([
    { from: 's1e2', near: ['people/ada'] },
  ]);
});

test('an episode goes by its number, and by its title once the one before has been seen', () => {
  expect(withId(items('search.json'), 'episodes/s1e2')).toMatchObject([{ names: [{ en: 'Episode 2', ko: '2화' }] }]);
  expect(withId(items('search/reveals/s1e1.json'), 'episodes/s1e2')).toMatchObject([
    { from: 's1e1', names: [{ en: 'The stowaway' }] },
  ]);
  expect(withId(items('search.json'), 'episodes/s1e1')[1]).toMatchObject({ names: [{ en: 'Landfall' }] });
});

test('a place is told once, on the page of the first episode that has it, when that is seen', () => {
  const places = (yaml: string) => yaml.replace('places: []', 'places: [{ en: Quay, ko: 부두 }]');
  const changes = { 'episodes/s1e1.yaml': places, 'episodes/s1e2.yaml': places };
  expect(withId(items('search/reveals/s1e1.json', changes), 'places/s1e1-1')).toEqual([
    {
      id: 'places/s1e1-1',
      from: 's1e1',
      to: 'episodes/s1e1',
      names: [{ en: 'Quay', ko: '부두' }],
      roles: [],
      near: [],
    },
  ]);
  expect(JSON.stringify(items('search/reveals/s1e2.json', changes))).not.toContain('Quay');
});

test('a theme leads to its place in the story', () => {
  const themes = {
    'series.yaml': (yaml: string) =>
      yaml.replace(
        'themes: []',
        'themes: [{ id: salt, title: { en: Salt, ko: 소금 }, en: It is salty., ko: 짜다., sources: [paper], confidence: corroborated }]',
      ),
  };
  expect(withId(items('search.json', themes), 'themes/salt')).toMatchObject([{ to: 'story', anchor: 'salt' }]);
});
