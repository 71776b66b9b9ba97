import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesBetween, isSame } from './changes.ts';
import { combine } from './combine.ts';
import { example } from '#shared/schema/example-belongings.ts';
import { belongings, nothing, order } from './example-belongings.ts';

const merged = (own: typeof example, taken: typeof example) => combine(own, taken, 'merge', order);
const kept = (page: string, day: string) => ({ page, added: `2025-03-${day}T00:00:00.000Z` });

describe('merging', () => {
  test('with itself changes nothing, to the letter', () => {
    fc.assert(
      fc.property(belongings, (own) => {
        expect(merged(own, own)).toEqual(own);
      }),
    );
  });

  test('a second time changes nothing', () => {
    fc.assert(
      fc.property(belongings, belongings, (own, taken) => {
        const once = merged(own, taken);
        expect(merged(once, taken)).toEqual(once);
        expect(changesBetween(once, merged(once, taken)).isAny).toBe(false);
      }),
    );
  });

  test('leads as far, and keeps the same pages, whichever comes first', () => {
    fc.assert(
      fc.property(belongings, belongings, (a, b) => {
        const [one, other] = [merged(a, b), merged(b, a)];
        expect(one.progress).toEqual(other.progress);
        expect(one.shelf.map(({ page }) => page).toSorted()).toEqual(other.shelf.map(({ page }) => page).toSorted());
      }),
    );
  });

  test('puts pages in one order, whichever comes first, as long as no two were kept in the same instant', () => {
    fc.assert(
      fc.property(belongings, belongings, (a, b) => {
        const all = [...a.shelf, ...b.shelf];
        fc.pre(new Set(all.map(({ added }) => added)).size === all.length);
        fc.pre(new Set(all.map(({ page }) => page)).size === all.length);
        expect(merged(a, b).shelf).toEqual(merged(b, a).shelf);
      }),
    );
  });

  test('takes nothing away', () => {
    fc.assert(
      fc.property(belongings, belongings, (own, taken) => {
        const { shelf, settings } = changesBetween(own, merged(own, taken));
        expect(shelf.removed).toEqual([]);
        expect(shelf.isReordered).toBe(false);
        expect(shelf.unpinned).toBeUndefined();
        for (const { setting } of settings) expect(own.settings[setting]).toBeUndefined();
      }),
    );
  });

  test('puts a missing page before the first that was kept earlier, and leaves a page where it lies', () => {
    const own = { ...nothing, shelf: [kept('/b', '09'), kept('/a', '01')] };
    const taken = { ...nothing, shelf: [kept('/c', '05'), kept('/a', '20'), kept('/d', '01')] };
    expect(merged(own, taken).shelf).toEqual([kept('/b', '09'), kept('/c', '05'), kept('/a', '01'), kept('/d', '01')]);
  });

  test('pins what is pinned in either, and says so', () => {
    const plain = { ...nothing, shelf: [kept('/b', '09'), kept('/a', '01')] };
    const pinned = { ...nothing, shelf: [{ ...kept('/a', '20'), pinned: true as const }] };
    const after = merged(plain, pinned);
    expect(after.shelf).toEqual([kept('/b', '09'), { ...kept('/a', '01'), pinned: true }]);
    expect(merged(pinned, plain).shelf.filter(({ pinned }) => pinned)).toHaveLength(1);
    expect(changesBetween(plain, after)).toMatchObject({ isAny: true, shelf: { pinned: ['/a'], same: 1 } });
    expect(changesBetween(after, plain).shelf).toMatchObject({ unpinned: ['/a'], same: 1 });
  });

  test('keeps the later note on each page, whichever comes first, and says what is new', () => {
    const note = (page: string, text: string, day: string) => ({
      page,
      text,
      changed: `2025-03-${day}T00:00:00.000Z`,
      from: null,
    });
    const own = { ...nothing, notes: [note('/a', 'later', '09'), note('/b', 'mine', '02')] };
    const taken = {
      ...nothing,
      notes: [note('/b', 'changed', '10'), note('/c', 'new', '05'), note('/a', 'old', '01')],
    };
    const after = merged(own, taken);
    expect(after.notes?.map(({ text }) => text)).toEqual(['changed', 'later', 'new']);
    expect(changesBetween(own, after).notes).toEqual({ added: ['/c'], changed: ['/b'], removed: [] });
    expect(changesBetween(after, nothing).notes?.removed).toHaveLength(3);
    fc.assert(
      fc.property(belongings, belongings, (a, b) => {
        const [one, other] = [merged(a, b), merged(b, a)].map(({ notes = [] }) =>
          notes.toSorted((x, y) => (x.page < y.page ? -1 : 1)),
        );
        expect(one).toEqual(other);
      }),
    );
  });

  test('keeps the earlier day of each episode, whichever comes first, and says what is new', () => {
    const day = (episode: string, day: string) => ({ episode, day: `2025-03-${day}` });
    const own = { ...nothing, seenOn: [day('s1e1', '09'), day('s1e2', '10')] };
    const taken = { ...nothing, seenOn: [day('s1e3', '12'), day('s1e1', '08')] };
    const after = merged(own, taken);
    expect(after.seenOn).toEqual([day('s1e1', '08'), day('s1e2', '10'), day('s1e3', '12')]);
    const changes = { added: [day('s1e3', '12')], changed: [day('s1e1', '08')], removed: [] };
    expect(changesBetween(own, after)).toMatchObject({ isAny: true, seenOn: changes });
    expect(changesBetween(after, nothing).seenOn?.removed).toHaveLength(3);
    expect(isSame(taken, { ...taken, seenOn: taken.seenOn.toReversed() })).toBe(true);
    fc.assert(
      fc.property(belongings, belongings, (a, b) => {
        expect(merged(a, b).seenOn).toEqual(merged(b, a).seenOn);
      }),
    );
  });

  test('takes the later place, and the middle of an episode for later than the end of the one before', () => {
    const seen = { ...example, progress: { seen: 's1e2', sourceWorks: true } };
    expect(merged(seen, example).progress).toEqual({ seen: 's1e2', midway: 's1e3', sourceWorks: true });
    const later = { ...example, progress: { seen: 's1e3', sourceWorks: false } };
    expect(merged(example, later).progress).toEqual({ seen: 's1e3', sourceWorks: false });
    expect(merged(later, nothing).progress).toEqual(later.progress);
  });
});

describe('replacing', () => {
  test('leaves what was taken over, and nothing else', () => {
    fc.assert(
      fc.property(belongings, belongings, (own, taken) => {
        expect(combine(own, taken, 'replace', order)).toEqual(taken);
      }),
    );
  });
});

describe('what would change', () => {
  test('is told item by item', () => {
    const after = {
      ...example,
      progress: { seen: 's2e1', sourceWorks: true },
      shelf: [kept('/new', '20'), ...example.shelf.slice(1)],
      settings: { theme: 'contrast' as const },
    };
    expect(changesBetween(example, after)).toEqual({
      isAny: true,
      progress: { from: example.progress, to: after.progress },
      sourceWorks: true,
      shelf: { added: ['/new'], removed: ['/story/s1e2'], same: 1, isReordered: false },
      settings: [
        { setting: 'theme', from: 'dark', to: 'contrast' },
        { setting: 'names', from: 'hangul', to: 'normal' },
      ],
    });
    expect(changesBetween(example, { ...example, shelf: example.shelf.toReversed() }).shelf.isReordered).toBe(true);
  });

  test('is nothing between two that are the same', () => {
    fc.assert(
      fc.property(belongings, belongings, (a, b) => {
        expect(changesBetween(a, a)).toMatchObject({ isAny: false, settings: [] });
        expect(isSame(a, b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });
});
