import { expect, test } from 'vitest';
import { entriesOf } from '#search/entry.ts';
import type { Findable } from '#shared/schema/document.ts';
import { indexLinesOf } from './index-lines.ts';

const findable = (id: string, names: Findable['names'], more: Partial<Findable> = {}): Findable => ({
  id,
  names,
  roles: [],
  near: [],
  ...more,
});

const entries = entriesOf([
  findable('characters/mara', [{ en: 'Mara', ko: '마라' }]),
  findable('characters/mara', [{ en: 'Lamp' }], { from: 's1e2' }),
  findable('works/ship', [{ en: 'The Ship', ko: null }], { to: 'people/ada', anchor: 'ship' }),
]);

const lines = (ordered: 'en' | 'ko') =>
  indexLinesOf(entries, 'en', ordered).map(({ name, other, of, to }) => [name.text, other?.text, of?.text, to]);

test('a second name leads to where the first does, and says whose it is', () => {
  expect(lines('en')).toEqual([
    ['Mara', '마라', undefined, '/characters/mara'],
    ['Lamp', undefined, 'Mara', '/characters/mara'],
    ['The Ship', undefined, undefined, '/people/ada#ship'],
  ]);
});

test('in the order of another language its names come first, and the page’s say whose a second one is', () => {
  expect(lines('ko').slice(0, 2)).toEqual([
    ['마라', 'Mara', undefined, '/characters/mara'],
    ['Lamp', undefined, 'Mara', '/characters/mara'],
  ]);
});

test('each line is of a kind, and has a key of its own', () => {
  const all = indexLinesOf(entries, 'en', 'en');
  expect(all.map(({ kind }) => kind)).toEqual(['characters', 'characters', 'works']);
  expect(new Set(all.map(({ key }) => key)).size).toBe(3);
});
