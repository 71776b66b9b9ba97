import { expect, test } from 'vitest';
import { kinds } from '#shared/kinds/kinds.ts';
import { pageSigns } from './page-signs.ts';
import { waysFromPage } from './ways-from.ts';

test('every page that a way leads to has a sign of its own, and so has every list', () => {
  const pages = new Set([...Object.values(waysFromPage).flat(), ...Object.values(kinds).map(({ list }) => list)]);
  const signs = [...pages].map((page) => pageSigns[page]);
  expect(signs).not.toContain(undefined);
  expect(new Set(signs).size).toBe(pages.size);
});
