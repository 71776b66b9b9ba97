import { expect, test } from 'vitest';
import { bibliographyOf } from './bibliography.ts';
import { bibliographyPages } from './bibliography-pages.ts';
import { toldContext } from './told-context.ts';

const whole = bibliographyOf(toldContext());
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

test('a bibliography that fits into one page is as it was made', () => {
  expect(bibliographyPages(whole)).toEqual([{ path: 'sources', ...whole }]);
});

test('each source stands on one page with both of its entries, by its id', () => {
  const pages = bibliographyPages(whole, 1);
  expect(pages.flatMap(({ safe }) => ids(safe.items))).toEqual(ids(whole.safe.items));
  expect(pages.flatMap(({ reveals }) => ids(reveals.items))).toEqual(ids(whole.reveals.items));
  for (const { safe } of pages) expect(safe.items).toHaveLength(1);
  const last = pages.at(-1);
  expect(last?.path).toBe(pages.length > 1 ? `sources/pages/${pages.length}` : 'sources');
});
