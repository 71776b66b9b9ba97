import { expect, test } from 'vitest';
import { exampleIndex } from './example-index.ts';
import { searchIndexOf } from './search-index.ts';
import { suggest } from './suggest.ts';

const suggested = (typed: string) => suggest(exampleIndex(), typed).map(({ id }) => id);

test('the nearest names are offered, the nearest first', () => {
  expect(suggested('nun kalam')[0]).toBe('characters/mun-ga-ram');
  expect(suggested('조섯펴')).toContain('terms/tide-table');
  expect(suggest(exampleIndex(), 'nun kalam', 1)).toHaveLength(1);
});

test('nothing is offered for what is like nothing', () => {
  expect(suggested('xqzvkxqzvk')).toEqual([]);
  expect(suggested('')).toEqual([]);
});

const indexOf = (...names: readonly [id: string, name: string][]) =>
  searchIndexOf(names.map(([id, en]) => ({ id, names: [{ en }], roles: [], near: [] })));
const from = (names: readonly [string, string][], typed: string) =>
  suggest(indexOf(...names), typed).map(({ id }) => id);

test('the nearer comes first, and of two that are as near the weightier', () => {
  expect(
    from(
      [
        ['people/a', 'Tarumbo'],
        ['people/b', 'Tarimbo'],
      ],
      'tarimbu',
    ),
  ).toEqual(['people/b', 'people/a']);
  expect(
    from(
      [
        ['people/a', 'Pomkat'],
        ['characters/b', 'Pomkit'],
      ],
      'pomket',
    ),
  ).toEqual(['characters/b', 'people/a']);
});

test('whole names are compared, none that are too short, and no farther than about half', () => {
  expect(from([['people/a', 'Pomkatsumi']], 'pomk')).toEqual([]);
  expect(from([['people/a', 'P']], 'pom')).toEqual([]);
  expect(from([['people/a', 'Pom']], 'po')).toEqual([]);
  expect(from([['people/a', 'Po']], 'po')).toEqual([]);
  expect(from([['people/a', 'Po']], 'pom')).toEqual(['people/a']);
  expect(from([['people/a', 'Pomt']], 'poms')).toEqual(['people/a']);
  expect(from([['people/a', 'Pomtakils']], 'xxxxtakils')).toEqual(['people/a']);
  expect(from([['people/a', 'Pomtakils']], 'xxxxxakils')).toEqual([]);
});

test('no more are offered than are asked for', () => {
  const names = ['Pomkat', 'Pomkit', 'Pomkot', 'Pomkut'].map(
    (name, place) => [`people/${place}`, name] as [string, string],
  );
  expect([suggest(indexOf(...names), 'pomket', 2).length, suggest(indexOf(...names), 'pomket').length]).toEqual([2, 3]);
});
