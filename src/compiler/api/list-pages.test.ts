import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSafe } from '#shared/gate/is-open.ts';
import type { Gated } from '#shared/schema/document.ts';
import { cutIntoPages, pagesOf } from './list-pages.ts';

type Item = Gated & { id: number };

const open: fc.Arbitrary<Gated> = fc.constant({});
const shut: fc.Arbitrary<Gated> = fc.constantFrom({ from: 's1e1' }, { medium: 'source-work' as const });
const list = fc.array(fc.oneof(open, shut)).map((items) => items.map((item, id): Item => ({ ...item, id })));
const perPage = fc.integer({ min: 1, max: 7 });

describe('pages of a list', () => {
  test('hold every item once, in its order', () => {
    fc.assert(
      fc.property(list, perPage, (items, most) => {
        expect(cutIntoPages(items, most).flat()).toEqual(items);
      }),
    );
  });

  test('are all full of what is safe but the last, which has some', () => {
    fc.assert(
      fc.property(list, perPage, (items, most) => {
        const sizes = cutIntoPages(items, most).map((page) => page.filter(isSafe).length);
        expect(sizes.slice(0, -1)).toEqual(sizes.slice(0, -1).map(() => most));
        if (sizes.length > 1) expect(sizes.at(-1)).toBeGreaterThan(0);
      }),
    );
  });

  test('tell nothing of what is gated: without it they are the same', () => {
    fc.assert(
      fc.property(list, perPage, (items, most) => {
        const safe = (pages: Item[][]) => pages.map((page) => page.filter(isSafe));
        expect(safe(cutIntoPages(items, most))).toEqual(cutIntoPages(items.filter(isSafe), most));
      }),
    );
  });
});

const items = [1, 2, 3, 4, 5].map((id): Item => ({ id, ...(id % 2 === 0 && { from: 's1e1' }) }));

test('a list that fits into one page is as it always was', () => {
  expect(pagesOf('en/', 'terms', items, 3)).toEqual([{ path: 'terms', items, safe: {}, reveals: {} }]);
});

test('each page of several names the next, in both halves', () => {
  expect(pagesOf('en/', 'terms', items, 1).map(({ path, safe, reveals }) => [path, safe, reveals])).toEqual([
    [
      'terms',
      { page: 1, pages: 3, next: 'en/terms/pages/2.json' },
      { page: 1, pages: 3, next: 'en/terms/pages/2/reveals.json' },
    ],
    [
      'terms/pages/2',
      { page: 2, pages: 3, next: 'en/terms/pages/3.json' },
      { page: 2, pages: 3, next: 'en/terms/pages/3/reveals.json' },
    ],
    ['terms/pages/3', { page: 3, pages: 3 }, { page: 3, pages: 3 }],
  ]);
});
