import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOpen } from './is-open.ts';

const gate = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 12 }))
  .map(([season, episode]) => `s${season}e${episode}`);
const order = fc.uniqueArray(gate, { minLength: 1, maxLength: 20 });
const item = fc.record({
  from: fc.option(gate, { nil: undefined }),
  medium: fc.option(fc.constant('source-work' as const), { nil: undefined }),
});

test('raising progress only adds, and lowering it restores exactly', () => {
  fc.assert(
    fc.property(order, fc.array(item), fc.boolean(), (episodes, items, sourceWorks) => {
      const shownAt = (seen: string | null) =>
        items.filter((entry) => isOpen(entry, { order: episodes, seen, sourceWorks }));
      const steps = [null, ...episodes];
      for (const [index, seen] of steps.entries()) {
        const earlier = shownAt(steps[index - 1] ?? null);
        expect(shownAt(seen)).toEqual(expect.arrayContaining(earlier));
        expect(shownAt(steps[index - 1] ?? null)).toEqual(earlier);
      }
    }),
  );
});

test('nothing opens before its episode, in the order of the series and not of the numbers', () => {
  fc.assert(
    fc.property(order, fc.nat(), fc.nat(), (episodes, a, b) => {
      const [from, seen] = [episodes[a % episodes.length] ?? '', episodes[b % episodes.length] ?? ''];
      const expected = episodes.indexOf(from) <= episodes.indexOf(seen);
      expect(isOpen({ from }, { order: episodes, seen, sourceWorks: true })).toBe(expected);
    }),
  );
});

test('a gate or a progress that the series does not know opens nothing', () => {
  fc.assert(
    fc.property(order, gate, fc.option(gate), (episodes, from, seen) => {
      fc.pre(!episodes.includes(from) || (seen !== null && !episodes.includes(seen)));
      expect(isOpen({ from }, { order: episodes, seen, sourceWorks: true })).toBe(false);
    }),
  );
});

test('a season added later changes nothing of what was open or shut before', () => {
  fc.assert(
    fc.property(order, gate, fc.nat(), fc.array(gate), (episodes, from, place, more) => {
      const seen = episodes[place % episodes.length] ?? null;
      const longer = [...episodes, ...more.filter((id) => !episodes.includes(id))];
      const before = isOpen({ from }, { order: episodes, seen, sourceWorks: true });
      expect(isOpen({ from }, { order: longer, seen, sourceWorks: true })).toBe(before);
    }),
  );
});
