import { describe, expect, test } from 'vitest';
import { inEachLanguage } from '#shared/schema/in-each-language.ts';
import { exampleFindables, exampleIndex } from './example-index.ts';
import { find } from './find.ts';
import { searchIndexOf } from './search-index.ts';

const found = (typed: string) => find(exampleIndex(), typed).map(({ entry }) => entry.id);
const mun = 'characters/mun-ga-ram';

describe('first comes what is meant', () => {
  test.each([
    ['the name', '문가람', mun],
    ['the given name', '가람', mun],
    ['initials', 'ㅁㄱㄹ', mun],
    ['initials that an input method has joined', 'ㅇㄷㅎ', 'people/yuk-dong-hae'],
    ['a syllable half typed', '문갈', mun],
    ['a syllable that a consonant has moved into', '욷', 'people/yuk-dong-hae'],
    ['syllables and initials', '문ㄱㄹ', mun],
    ['the wrong layout', 'ansrkfka', mun],
    ['the wrong layout with caps lock', 'ANSRKFKA', mun],
    ['Latin letters on the Korean layout', '채ㅡㅔㅁㄴㄴ', 'works/compass'],
    ['another romanisation', 'moon karam', mun],
    ['the given name first', 'ga-ram mun', mun],
    ['an accent and capitals', 'MÜN Ga-Ram', mun],
    ['a name without Hangul in Hangul', '옥태을', 'characters/ok-tae-eul'],
    ['kana', 'ガラム', mun],
    ['a slip', 'mun gaarm', mun],
    ['another slip', '문가럼', mun],
    ['a left out key', 'yuk dng hae', 'people/yuk-dong-hae'],
    ['a role', 'mechanic', 'characters/ok-tae-eul'],
    ['a role in another language', '선장', mun],
    ['a role and a name', 'captain mun', mun],
    ['a particle', '문가람에게서', mun],
    ['a question', 'who is mun ga-ram?', mun],
    ['a question with a particle', '문가람은 누구', mun],
    ['a term', 'tide', 'terms/tide-table'],
    ['the number of an episode', 'ep 3', 'episodes/s1e3'],
    ['the number in words of the language', '제3화', 'episodes/s1e3'],
    ['the number with its season', '2x3', 'episodes/s2e3'],
    ['a title', 'slack water', 'episodes/s1e3'],
  ])('by %s: %s', (_, typed, id) => {
    expect(found(typed)[0]).toBe(id);
  });
});

test.each(['', '  ', '?', 'xqzvk', '쀍쒧', 'volcano', '호랑이굴'])('nothing answers to “%s”', (typed) => {
  expect(found(typed)).toEqual([]);
});

test('who plays someone is found beside them, and the other way round', () => {
  expect(found('육동해')).toEqual(['people/yuk-dong-hae', mun]);
  expect(found('ga-ram')).toEqual([mun, 'people/yuk-dong-hae']);
});

test('among equals characters stand before people, and short names before long ones', () => {
  expect(found('mun').slice(0, 2)).toEqual([mun, 'people/mun-seo-jin']);
  expect(found('episode 3').slice(0, 2)).toEqual(['episodes/s1e3', 'episodes/s2e3']);
});

test('what has no name of its own yet is not found', () => {
  expect(found('nameless')).toEqual([]);
  const later = exampleFindables.filter(({ from }) => from === undefined);
  expect(find(searchIndexOf(later), 'slack water')).toEqual([]);
});

test('a little of a long name is no better than a role', () => {
  expect(found('water')[0]).toBe('episodes/s1e3');
  expect(found('captain').slice(0, 2)).toEqual(['characters/ok-tae-eul', mun]);
});

test('what was in sight stays there while a slip is typed over', () => {
  for (const typed of ['문', '묺', '문ㄱㅎ', 'mun g', 'mun gk']) expect(found(typed), typed).toContain(mun);
});

test('where many answer, the best come and no others are guessed', () => {
  const many = ['Kay', 'Kai', 'Kaja', 'Kajo'].map((en, place) => ({
    id: `people/k-${place}`,
    names: [{ en }],
    roles: [],
    near: [],
  }));
  expect(find(searchIndexOf(many), 'kaj').map(({ entry }) => entry.id)).toContain('people/k-2');
  expect(find(searchIndexOf(many), 'ka')).toHaveLength(4);
});

test('the last word may be named by its sound, and each word has to name or describe', () => {
  expect(found('captain moon')).toEqual([mun]);
  expect(found('captain volcano')).toEqual([]);
  expect(found('mechanic mun')).toEqual([]);
});

test('a sure answer stands alone among the many, and a slip is looked for where few are sure', () => {
  const many = Array.from({ length: 24 }, (_, place) => ({
    id: `people/k-${place}`,
    names: [{ en: `Kan ${String.fromCharCode(97 + place)}` }],
    roles: [],
    near: [],
  }));
  const index = searchIndexOf([...many, { id: 'people/kai', names: [{ en: 'Kai' }], roles: [], near: [] }]);
  expect(find(index, 'kan')).toHaveLength(24);
  expect(find(index, 'kax')).toHaveLength(20);
});

test('who goes together with very many is not shown beside them', () => {
  const many = Array.from({ length: 21 }, (_, place) => ({
    id: `people/k-${place}`,
    names: [{ en: `Kan ${place}` }],
    roles: [],
    near: [],
  }));
  const beside = { id: 'characters/ro', names: [{ en: 'Ro' }], roles: [], near: ['people/k-3'] };
  const ids = (typed: string) => find(searchIndexOf([...many, beside]), typed).map(({ entry }) => entry.id);
  expect(ids('kan')).not.toContain('characters/ro');
  expect(ids('kan 3')).toEqual(expect.arrayContaining(['people/k-3', 'characters/ro']));
});

describe('of what is about as good', () => {
  const entry = (id: string, name: string, role?: string, near: string[] = []) => ({
    id,
    names: [{ en: name }],
    roles: role === undefined ? [] : [inEachLanguage(() => role)],
    near,
  });
  const idsOf = (items: Parameters<typeof searchIndexOf>[0], typed: string) =>
    find(searchIndexOf(items), typed).map(({ entry: { id } }) => id);

  test('the weightier comes first, wherever it stands', () => {
    expect(idsOf([entry('people/a', 'Kan Ro'), entry('characters/b', 'Kan Mi')], 'kan')).toEqual([
      'characters/b',
      'people/a',
    ]);
  });

  test('a role in fewer words comes first, word by word as well', () => {
    const items = [
      entry('people/a', 'Ro', 'Second head cook of all the ships'),
      entry('people/b', 'Mi', 'Head cook of it'),
    ];
    expect(idsOf(items, 'cook head')).toEqual(['people/b', 'people/a']);
  });

  test('names stand before roles, word by word as well', () => {
    const items = [entry('people/a', 'Ro', 'Cook; Kan'), entry('people/b', 'Kan Cook To')];
    expect(idsOf(items, 'cook kan')).toEqual(['people/b', 'people/a']);
  });

  test('who goes with what was named stands before what only sounds alike', () => {
    const items = [
      entry('people/a', 'Kanto'),
      entry('people/b', 'Kanta Ri'),
      entry('people/c', 'Tie', undefined, ['people/b']),
    ];
    expect(idsOf(items, 'kanta')).toEqual(['people/b', 'people/c', 'people/a']);
  });

  test('a name of vowels is found with others', () => {
    expect(idsOf([entry('people/a', 'Iwa')], 'ewa')).toEqual(['people/a']);
  });

  test('twenty that are sure are enough, and as many may go with others', () => {
    const twenty = Array.from({ length: 20 }, (_, place) => entry(`people/${place}`, `Kan ${place}`));
    const items = [...twenty, entry('characters/a', 'Kar'), entry('characters/b', 'Ro', undefined, ['people/3'])];
    const ids = idsOf(items, 'kan');
    expect(ids).toContain('characters/b');
    expect(ids).not.toContain('characters/a');
  });

  test('what has that very name, or all the initials, is enough', () => {
    const items = [entry('people/a', 'Kan'), entry('people/b', 'Kam Ri')];
    expect([idsOf(items, 'kan'), idsOf(items, 'kar').length]).toEqual([['people/a'], 2]);
    const hangul = [entry('people/a', '가나다'), entry('people/b', '가너모')];
    expect([idsOf(hangul, 'ㄱㄴㄷ'), idsOf(hangul, 'ㄱㄴㅎ').length]).toEqual([['people/a'], 2]);
    expect(idsOf(hangul, 'ㄱ나').length).toBe(2);
  });
});
