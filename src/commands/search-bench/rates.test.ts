import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { nonsense } from '#series/search-queries.ts';
import { find } from '#search/find.ts';
import type { SearchIndex } from '#search/search-index.ts';
import { compileApi } from '../../compiler/api/compile.ts';
import { compiledIndex } from './compiled-index.ts';
import { generatedCases } from './generated.ts';
import { inventedPeople } from './invented.ts';
import { rateOf, sumOf } from './rates.ts';
import { unsteadyIn } from './steadiness.ts';
import { writtenCases } from './written.ts';

/** Mutation testing asks thousands of times: it goes by the tests of each file. */
const isMutated = Object.hasOwn(globalThis, '__stryker__');

const indexes = new Map<string, SearchIndex>();
const index = (name: string) => indexes.get(name)!;

// The whole record is compiled: on a busy machine that takes its time.
beforeAll(() => {
  if (isMutated) return;
  const documents = compileApi(join(import.meta.dirname, '../../content'));
  indexes.set('before watching', compiledIndex(documents, false));
  indexes.set('everything open', compiledIndex(documents, true));
  indexes.set('2,000 more', compiledIndex(documents, true, inventedPeople(2000)));
}, 60_000);

test.skipIf(isMutated).each(['before watching', 'everything open', '2,000 more'])(
  'what the series’ readers type is found, %s',
  { timeout: 60_000 },
  (name) => {
    const cases = Object.values(writtenCases(index(name))).flat();
    const rate = rateOf(index(name), cases);
    expect(rate.asked).toBeGreaterThan(10);
    expect(rate.first / rate.asked, rate.missed.join('\n')).toBeGreaterThanOrEqual(0.97);
    expect(rate.amongThree / rate.asked).toBeGreaterThanOrEqual(0.98);
    expect(nonsense.filter((typed) => find(index(name), typed).length > 0).length).toBeLessThanOrEqual(
      nonsense.length / 10,
    );
  },
);

test.skipIf(isMutated)('every name is found as it may be typed', { timeout: 120_000 }, () => {
  const open = index('everything open');
  const rate = sumOf(Object.values(generatedCases(open.entries)).map((cases) => rateOf(open, cases)));
  expect(rate.asked).toBeGreaterThan(100);
  expect(rate.first / rate.asked, rate.missed.slice(0, 50).join('\n')).toBeGreaterThanOrEqual(0.97);
  expect(rate.amongThree / rate.asked).toBeGreaterThanOrEqual(0.99);
});

test.skipIf(isMutated)(
  'what is in sight stays there while Hangul is typed, on either layout',
  { timeout: 120_000 },
  () => {
    const open = index('everything open');
    const { hangul, initials, layout } = generatedCases(open.entries);
    const sample = [hangul, initials, layout].flatMap((cases) => cases?.filter((_, place) => place % 4 === 0) ?? []);
    expect(unsteadyIn(open, sample)).toEqual([]);
  },
);

test.skipIf(isMutated).each(['romanised', 'typos', 'latin'])(
  'what is in sight mostly stays there while names are typed in Latin letters or with slips: %s',
  { timeout: 120_000 },
  (name) => {
    const open = index('everything open');
    const cases = generatedCases(open.entries)[name] ?? [];
    const unsteady = unsteadyIn(open, cases);
    expect(unsteady.length, unsteady.join('\n')).toBeLessThanOrEqual(Math.ceil(0.03 * cases.length));
  },
);
