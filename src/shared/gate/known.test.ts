import { expect, test } from 'vitest';
import type { Gated } from '#shared/schema/document.ts';
import { knownOf } from './known.ts';

type Head = Gated & { id: string; name: string };

const mara: Head = { id: 'mara', name: 'Mara' };
const tobin: Head = { id: 'tobin', name: 'Tobin', from: 's1e2' };
const ada: Head = { id: 'ada', name: 'Ada', medium: 'source-work' };
const halves: Record<string, { safe: Gated & { head?: Head }; reveals?: { head?: Head } }> = {
  mara: { safe: { head: mara } },
  tobin: { safe: { from: 's1e2' }, reveals: { head: tobin } },
  ada: { safe: {}, reveals: { head: ada } },
};
const known = (seen: string | null, id: string) => {
  const { safe = {}, reveals } = halves[id] ?? {};
  return knownOf({ order: ['s1e1', 's1e2'], seen, sourceWorks: false }, safe, reveals);
};

test('of what is open all is known, of what is shut nothing but its episode', () => {
  expect(known('s1e1', 'mara')).toEqual({ head: mara });
  expect(known('s1e1', 'tobin')).toEqual({ head: undefined, from: 's1e2' });
  expect(known('s1e2', 'tobin')).toEqual({ head: tobin });
  expect(known('s1e2', 'ada')).toEqual({ head: undefined, from: undefined });
  expect(JSON.stringify(['tobin', 'ada'].map((id) => known(null, id)))).not.toMatch(/Tobin|Ada/);
});

test('of what has not been read nothing is known, though it is open', () => {
  const scope = { order: ['s1e1', 's1e2'], seen: 's1e2', sourceWorks: false };
  expect(knownOf(scope, { from: 's1e2' }, undefined)).toEqual({ head: undefined, from: 's1e2' });
});
