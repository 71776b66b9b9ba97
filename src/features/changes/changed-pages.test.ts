import { expect, test } from 'vitest';
import type { ChangedPage } from '#shared/schema/document.ts';
import { inFirstAndOthers } from '#shared/schema/in-each-language.ts';
import { byPage, countsOf, newTo } from './changed-pages.ts';

const page = (to: string, added: string[], changed: string[] = [], from?: string): ChangedPage => ({
  id: `${to} ${from}`,
  ...(from && { from }),
  to,
  name: { ...inFirstAndOthers(to, null), other: [] },
  added,
  changed,
});

test('what opens with several episodes on one page is one page', () => {
  const items = [page('story', ['a'], ['x']), page('terms/berth', ['a']), page('story', ['b'], ['x', 'y'], 's1e2')];
  expect(byPage(items)).toMatchObject([
    { to: 'story', added: ['a', 'b'], changed: ['x', 'y'] },
    { to: 'terms/berth', added: ['a'], changed: [] },
  ]);
  expect(countsOf(items)).toEqual({ added: 3, changed: 2, pages: 2 });
  expect(countsOf([])).toEqual({ added: 0, changed: 0, pages: 0 });
});

test('of changes since the same release only those are news that the reader’s version does not have', () => {
  const had = { since: '2025-01-01', items: [page('story', ['a'], ['x'])] };
  const items = [page('story', ['a', 'b'], ['x']), page('terms/berth', [], ['c']), page('notes/making', [])];
  expect(newTo(had, { since: '2025-01-01', items })).toMatchObject([
    { to: 'story', added: ['b'], changed: [] },
    { to: 'terms/berth', added: [], changed: ['c'] },
  ]);
  expect(newTo(had, had)).toEqual([]);
});

test('after another release everything since that one is news', () => {
  const had = { since: '2025-01-01', items: [page('story', ['a'])] };
  const items = [page('story', ['a'])];
  expect(newTo(had, { since: '2025-02-01', items })).toEqual(items);
  expect(newTo({ items: [] }, { since: '2025-02-01', items })).toEqual(items);
});
