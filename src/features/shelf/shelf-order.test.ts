import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byKind, moved, withPinTurned } from './shelf-order.ts';

const added = '2025-02-01T00:00:00.000Z';
const kept = (...pages: string[]) => pages.map((page) => ({ page, added }));
const pages = (bookmarks: readonly { page: string }[]) => bookmarks.map(({ page }) => page);

describe('moving a page', () => {
  test('puts it at the place, and leaves the order of the others', () => {
    expect(pages(moved(kept('/a', '/b', '/c', '/d'), '/a', 2))).toEqual(['/b', '/c', '/a', '/d']);
    expect(pages(moved(kept('/a', '/b', '/c', '/d'), '/d', 0))).toEqual(['/d', '/a', '/b', '/c']);
  });

  test('to where there is no place, or one that is not there, changes nothing', () => {
    const shelf = kept('/a', '/b');
    for (const place of [-1, 2, 0.5, Number.NaN]) expect(moved(shelf, '/a', place)).toEqual(shelf);
    expect(moved(shelf, '/gone', 0)).toEqual(shelf);
  });

  test('there and back is as it was, and nothing is lost on the way', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(), (names, a, b) => {
        const shelf = kept(...names);
        const [from, to] = [a % names.length, b % names.length];
        const page = names[from] ?? '';
        const once = moved(shelf, page, to);
        expect(once[to]).toBe(shelf[from]);
        expect(moved(once, page, from)).toEqual(shelf);
      }),
    );
  });
});

describe('pinning a page', () => {
  test('marks it where it lies, and a second time takes the mark away without a trace', () => {
    const once = withPinTurned(kept('/a', '/b'), '/b');
    expect(once).toEqual([...kept('/a'), { page: '/b', added, pinned: true }]);
    expect(JSON.stringify(withPinTurned(once, '/b'))).toBe(JSON.stringify(kept('/a', '/b')));
  });

  test('takes what is no mark for none', () => {
    expect(withPinTurned([{ page: '/a', added, pinned: 'yes' }], '/a')).toEqual([{ page: '/a', added, pinned: true }]);
  });
});

test('by kind, pages stand in the order of the kinds, those of no record last, each as they lie on the shelf', () => {
  const shelf = kept('/story', '/glossary/b', '/people/x', '/glossary/a#one-two', '/characters/y', '/nowhere/at/all');
  expect(byKind(shelf).map(({ kind, bookmarks }) => [kind, ...pages(bookmarks)])).toEqual([
    ['characters', '/characters/y'],
    ['people', '/people/x'],
    ['terms', '/glossary/b', '/glossary/a#one-two'],
    [undefined, '/story', '/nowhere/at/all'],
  ]);
  expect(byKind([])).toEqual([]);
});
