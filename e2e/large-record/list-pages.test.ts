import { addressOf } from '#shared/router/addresses.ts';
import { languages } from '#series/languages.ts';
import { kinds } from '#shared/kinds/kinds.ts';
import { expect, test } from '../fixtures.ts';
import { fileOf, listedRecords, readBuilt, readDocument } from '../site/built-site.ts';
import { last } from '../site/samples.ts';
import { gatedRecords } from '../site/secrets.ts';

type List = { items: { id: string }[]; page?: number; pages?: number; next?: string };

/** All pages of a list in the API, from the first on. */
function pagesFrom(path: string): List[] {
  const list = readDocument<List>(path);
  return list.next === undefined ? [list] : [list, ...pagesFrom(list.next)];
}

const gated = new Set(gatedRecords().map(({ to }) => to));
const safe = pagesFrom('en/characters.json');
const shut = pagesFrom('en/characters/reveals.json');

test('each page of a list in the API leads to the next, and all together hold every record once', () => {
  expect(safe.length).toBeGreaterThan(2);
  expect(shut).toHaveLength(safe.length);
  const ids = [...safe, ...shut].flatMap(({ items }) => items.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => gated.has(`characters/${id}`)).length).toBe(shut.flatMap(({ items }) => items).length);
  expect(listedRecords().filter((record) => record.startsWith('characters/')).length).toBe(
    safe.flatMap(({ items }) => items).length,
  );
});

test('pages are full of what is safe, and where they end tells nothing of what is gated', () => {
  expect(safe.slice(0, -1).map(({ items }) => items.length)).toEqual(
    safe.slice(0, -1).map(() => kinds.characters.perPage),
  );
  for (const [place, { page, pages }] of safe.entries()) expect([page, pages]).toEqual([place + 1, safe.length]);
});

test('without scripts, links lead from page to page through the whole cast, in every language', () => {
  for (const lang of languages) {
    const visited: string[] = [];
    let address: string | undefined = addressOf(lang, 'characters');
    while (address !== undefined) {
      visited.push(address);
      const html = readBuilt(fileOf(address));
      address =
        /<a [^>]*rel="next"[^>]* href="([^"]+)"/.exec(html)?.[1] ?? /href="([^"]+)"[^>]* rel="next"/.exec(html)?.[1];
    }
    expect(visited).toHaveLength(safe.length);
  }
});

test('someone goes on to the second page of the cast, and back', async ({ page }) => {
  await page.goto('/characters');
  const names = () => page.locator('.badge-name').allTextContents();
  const first = await names();
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(page).toHaveURL('/characters/pages/2');
  await expect(page).toHaveTitle(new RegExp(`^Characters – Page 2 of ${safe.length}`));
  await expect(page.getByRole('navigation', { name: `Page 2 of ${safe.length}` })).toBeVisible();
  const second = await names();
  expect(second).toHaveLength(kinds.characters.perPage);
  expect(second.filter((name) => first.includes(name))).toEqual([]);
  await page.getByRole('link', { name: 'Previous page' }).click();
  await expect(page).toHaveURL('/characters');
  await expect.poll(names).toEqual(first);
});

test('a page that comes as it was prerendered answers, and a page beyond the last does not exist', async ({
  page,
  reader,
}) => {
  await page.goto('/ko/characters/pages/2');
  await expect(page.getByRole('link', { name: '다음 쪽' })).toBeVisible();
  await page.goto(`/characters/pages/${safe.length + 1}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No page has this address');
  reader.complaints.length = 0;
});

test('whoever has seen all finds everybody on some page, each on one', async ({ page, reader }) => {
  await reader.hasSeen(last);
  const shown = new Set<string>();
  for (const place of safe.keys()) {
    await page.goto(place === 0 ? '/characters' : `/characters/pages/${place + 1}`);
    const here = (safe[place]?.items.length ?? 0) + (shut[place]?.items.length ?? 0);
    await expect(page.locator('.badges > li')).toHaveCount(here);
    for (const address of await page
      .locator('.badges a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')))
      shown.add(address);
  }
  expect(shown.size).toBe([...safe, ...shut].flatMap(({ items }) => items).length);
});

test('the card of a term opens wherever the term stands in the list', async ({ page }) => {
  const [id = ''] =
    pagesFrom('en/terms.json')
      .at(-1)
      ?.items.map((item) => item.id) ?? [];
  const { items } = safe[0] ?? { items: [] };
  const linking = items.find((item) => readBuilt(`characters/${item.id}.html`).includes(`/glossary/${id}"`));
  await page.goto(`/characters/${linking?.id ?? items[0]?.id}`);
  await page.locator('main a[href^="/glossary/"]').first().click();
  await expect(page.getByRole('dialog')).toContainText(/\w+/);
});
