import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bitsOf, partedByBits, shardKey, shardOf, shardsFor } from './shards.ts';

test.each([
  ['en/characters/mara.json', 'characters/mara'],
  ['ko/characters/mara/reveals.json', 'characters/mara'],
  ['en/episodes/s1e1/unlocks.json', 'episodes/s1e1'],
  ['en/terms/pages/2/reveals.json', 'terms/pages/2'],
  ['sources/pages/2.json', 'sources/pages/2'],
  ['sources/reveals.json', 'sources'],
  ['seasons.json', 'seasons'],
])('%s lies in shards as %s', (path, key) => {
  expect(shardKey(path)).toBe(key);
});

test('the bits of an address stay what they are: published shards are named by them', () => {
  expect(['en/characters/mara.json', 'en/characters/tobin.json', 'sources/pages/2.json'].map(bitsOf)).toEqual([
    '0100111001001101',
    '0111100001100111',
    '1110110101110010',
  ]);
});

test('a document is looked for in shards from the shortest name to the longest', () => {
  const bits = bitsOf('en/characters/mara.json');
  const shards = shardsFor('en/pack/reveals.json', 'en/characters/mara/reveals.json');
  expect(shards).toHaveLength(16);
  expect(shards[0]).toBe(`en/pack/reveals/${bits[0]}.json`);
  expect(shards[3]).toBe(shardOf('en/pack/reveals.json', bits.slice(0, 4)));
});

type Thing = { path: string; bits: string; size: number };
const thing = (id: string, size = 1): Thing => {
  const path = `en/terms/${id}.json`;
  return { path, bits: bitsOf(path), size };
};
const things = fc
  .uniqueArray(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 80 })
  .map((ids) => ids.map((id) => thing(String(id), 1 + (id % 5))));

describe('parted things', () => {
  test('are each in one part, whose name they begin with', () => {
    fc.assert(
      fc.property(things, (all) => {
        const parts = partedByBits(all, 20);
        expect([...parts.values()].flat().toSorted(byPath)).toEqual(all.toSorted(byPath));
        for (const [bits, part] of parts) for (const one of part) expect(one.bits.startsWith(bits)).toBe(true);
      }),
    );
  });

  test('are in no part that is too large', () => {
    fc.assert(
      fc.property(things, (all) => {
        for (const part of partedByBits(all, 20).values())
          expect(part.length === 1 || part.reduce((sum, { size }) => sum + size, 0) <= 20).toBe(true);
      }),
    );
  });

  test('stay where they are when one is added, but for the part that it comes into', () => {
    fc.assert(
      fc.property(things, (all) => {
        const before = partedByBits(all, 20);
        const added = thing('added', 3);
        const after = partedByBits([...all, added], 20);
        for (const [bits, part] of before) if (!added.bits.startsWith(bits)) expect(after.get(bits)).toEqual(part);
      }),
    );
  });
});

const byPath = (a: Thing, b: Thing) => (a.path < b.path ? -1 : 1);
