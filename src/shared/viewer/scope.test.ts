import { afterEach, describe, expect, test, vi } from 'vitest';
import { createQueryClient } from '#shared/api/query-client.ts';
import { seasonsQuery } from '#shared/api/seasons.ts';
import { inPage } from './in-page.ts';
import { asOfKey, sinceKey, useOrder, useScope, useSharedScope } from './scope.ts';

const reader = vi.hoisted(() => ({ seen: null as string | null, sourceWorks: false, isGuest: false, search: '' }));
vi.mock('./progress.ts', () => ({ useProgress: (select: (state: typeof reader) => unknown) => select(reader) }));
vi.mock('./guest.ts', () => ({ useGuest: (select: (state: typeof reader) => unknown) => select(reader) }));
vi.mock('#shared/router/use-search.ts', () => ({ useSearch: () => reader.search }));
afterEach(() => Object.assign(reader, { seen: null, sourceWorks: false, isGuest: false, search: '' }));

const seasons = [
  { number: 1, episodes: ['s1e1', 's1e2', 's1e3'] },
  { number: 2, episodes: ['s2e1'] },
];

/** @param known whether the order of the episodes has been read */
function here<Result>(hook: () => Result, known = true): Result {
  const client = createQueryClient(() => new Promise(() => {}));
  if (known) client.setQueryData(seasonsQuery.queryKey, { seasons });
  return inPage(client, () => ({ result: hook() })).result;
}

const order = ['s1e1', 's1e2', 's1e3', 's2e1'];

describe('the order of the episodes', () => {
  test('runs through all seasons', () => {
    expect(here(useOrder)).toEqual(order);
  });

  test('is empty while it is unknown, and with it everything is shut', () => {
    expect(here(useOrder, false)).toEqual([]);
  });
});

describe('the scope of a page', () => {
  test('is nothing for who has seen nothing', () => {
    expect(here(useScope)).toEqual({ order, seen: null, sourceWorks: false });
  });

  test('is the reader’s progress, and the source works where they were opened', () => {
    Object.assign(reader, { seen: 's1e2', sourceWorks: true });
    expect(here(useScope)).toEqual({ order, seen: 's1e2', sourceWorks: true });
  });

  test('is never more than a shared link allows', () => {
    Object.assign(reader, { seen: 's1e3', search: '?q=a&as-of=s1e1' });
    expect(here(useScope).seen).toBe('s1e1');
    Object.assign(reader, { seen: 's1e1', search: '?as-of=s2e1' });
    expect(here(useScope).seen).toBe('s1e1');
  });

  test('is the reader’s own under a link that names no episode of the series', () => {
    for (const search of ['?as-of=s9e9', '?as-of=', '?as-of', '?other=s1e1', '']) {
      Object.assign(reader, { seen: 's1e3', search });
      expect(here(useScope).seen, search).toBe('s1e3');
    }
  });

  test('is nothing in guest mode, even under a link that allows more', () => {
    Object.assign(reader, { seen: 's1e3', sourceWorks: true, isGuest: true, search: '?as-of=s1e2' });
    expect(here(useScope)).toEqual({ order, seen: null, sourceWorks: false });
  });
});

test('a shared link carries an episode of the series, or nothing', () => {
  reader.search = '?as-of=s1e2';
  expect(here(useSharedScope)).toBe('s1e2');
  expect(here(useSharedScope, false)).toBeUndefined();
  reader.search = '?as-of=s9e9';
  expect(here(useSharedScope)).toBeUndefined();
  reader.search = '';
  expect(here(useSharedScope)).toBeUndefined();
});

test('addresses that were shared once stay true', () => {
  expect([asOfKey, sinceKey]).toEqual(['as-of', 'since']);
});
