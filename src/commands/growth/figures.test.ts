import { expect, test } from 'vitest';
import { faultsIn, type Measured } from './figures.ts';
import { pictureOf } from './picture.ts';
import { tableOf } from './table.ts';

const measured = (size: number, change: Partial<Measured['weights']> = {}, seconds = 10): Measured => ({
  size,
  built: { seconds, processorSeconds: 20, peak: 5e8 },
  weights: {
    character: 5000,
    cast: 9000,
    note: 4000,
    packs: 6,
    largestPack: 400_000,
    offline: 300_000,
    onDevice: 2e6,
    files: 800,
    ...change,
  },
  paints: { character: 500, cast: 600, note: 500 },
});

test('a page that is the same at every size is no fault, and one with less on it than a full page neither', () => {
  expect(faultsIn([measured(16, { cast: 3000 }), measured(100), measured(1000)], 80)).toEqual([]);
});

test('a page that grows is told with how much, and a build that takes too long', () => {
  expect(faultsIn([measured(100), measured(1000, { note: 4240 }, 700)], 80)).toEqual([
    'Build, by the clock at 1000: 700 s, at most 600',
    'A note at 1000: 6.0 % off 100',
  ]);
  expect(faultsIn([measured(100), measured(1000, { note: 4160 })], 80)).toEqual([]);
});

test('table and picture have a column and a point for each size', () => {
  const all = [measured(16), measured(100), measured(10_000, { note: 3900 })];
  expect(tableOf(all, 80)).toContain('| A note (kB) | 3.91 | 3.91 | 3.81 | −2.5 % |');
  const circles = pictureOf(all).match(/<circle/g) ?? [];
  expect(circles.length).toBe(all.length * (pictureOf(all).match(/<polyline/g) ?? []).length);
});
