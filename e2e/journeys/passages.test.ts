import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';

type Item = { id: string; text: string; from?: string };

const who = '/characters/baek-kang-hyuk';
const name = 'Baek Kang-hyuk';
const main = (page: Page) => page.getByRole('main');
const rows = (page: Page) =>
  main(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('link') });
const slip = (page: Page) => page.getByRole('dialog', { name: 'Sources' });
const isShut = 'A part that is not open yet';

/** What the record says of the character, of one episode and known before. */
const read = (half: string) =>
  (
    JSON.parse(readFileSync(new URL(`../../dist/api/v1/en${who}${half}.json`, import.meta.url), 'utf8')) as {
      about: Item[];
    }
  ).about;
const [known = { id: '', text: '' }] = read('');
const later = read('/reveals').find(({ from }) => from === 's1e2') ?? known;
const early = read('/reveals').find(({ from }) => from === 's1e1') ?? known;
/** Words of a passage that stand on the shelf. */
const begins = ({ text }: Item) => text.split(' ').slice(0, 6).join(' ');

/** A shelf with these, as it is stored. */
const shelfOf = (...items: Item[]) => {
  const bookmarks = items.map(({ id }) => ({ page: `${who}#${id}`, added: '2025-02-01T00:00:00.000Z' }));
  return JSON.stringify({ state: { bookmarks }, version: 1 });
};

/** Opens the slip of a passage. */
const openSlip = (page: Page, id: string) => main(page).locator(`[id="${id}"]`).getByRole('link').last().click();

test('someone keeps a passage from its slip, finds it on the shelf by its words, and lands on it @brief', async ({
  page,
  context,
  reader,
}) => {
  await reader.hasSeen('s1e2');
  await page.goto(who);
  const second = await context.newPage();
  await second.goto('/shelf');
  await openSlip(page, later.id);
  const keep = slip(page).getByRole('button', { name: 'Keep this passage' });
  await expect(keep).toHaveAttribute('aria-pressed', 'false');
  await keep.click();
  await expect(slip(page).getByRole('button', { name: 'On the shelf' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  // The page itself is not kept with it.
  await expect(main(page).getByRole('button', { name: 'Keep on the shelf' })).toHaveAttribute('aria-pressed', 'false');
  const row = rows(second);
  await expect(row).toHaveCount(1);
  await expect(row).toContainText(name);
  await expect(row).toContainText(begins(later));

  await row.getByRole('link').click();
  await expect(second).toHaveURL(`${who}#${later.id}`);
  await expect(second.locator(`[id="${later.id}"]`)).toBeInViewport();
  await second.goto('/about');
  await second.goto(`${who}#${later.id}`);
  await expect(second.locator(`[id="${later.id}"]`)).toBeInViewport();

  await openSlip(page, later.id);
  await slip(page).getByRole('button', { name: 'On the shelf' }).click();
  await expect(keep).toHaveAttribute('aria-pressed', 'false');
  await page.goto('/shelf');
  await expect(page.getByText('Nothing here yet.')).toBeVisible();
});

test('two passages of a page lie apart, are told apart by their words, and taking one off can be undone', async ({
  page,
  reader,
}) => {
  await reader.hasSeen('s1e2');
  await reader.hasStored('on-call:shelf', shelfOf(known, later));
  await page.goto('/shelf?by=kind');
  await expect(main(page).getByRole('heading', { name: 'Characters' })).toBeVisible();
  await expect(rows(page)).toHaveCount(2);
  const remove = (item: Item) => main(page).getByRole('button', { name: `Remove ${name} – ${begins(item)}` });
  await remove(known).click();
  await expect(main(page).getByText(begins(known))).toContainText('is off the shelf.');
  await expect(rows(page)).toHaveCount(1);
  await main(page).getByRole('button', { name: 'Undo' }).click();
  await expect(remove(known)).toBeFocused();
  await main(page)
    .getByRole('button', { name: `Pin ${name} – ${begins(later)}` })
    .click();
  await page.goto('/');
  const pin = page.getByRole('region', { name: 'Pinned by you' }).getByRole('link', { name });
  await expect(pin).toContainText(begins(later));
  await expect(pin).toHaveAttribute('href', `${who}#${later.id}`);
});

for (const seen of ['s1e1', null])
  test(`whoever has gone back to ${seen ?? 'nothing'} finds no word of a passage from later on`, async ({
    page,
    reader,
  }) => {
    await reader.hasSeen(seen);
    await reader.hasKept(`${who}#${later.id}`, `${who}#${early.id}`, '/story/s1e5#some-passage');
    await page.goto('/shelf');
    const first = rows(page).first();
    await expect(first).toContainText(`${name} ${isShut}`);
    await expect(first.getByRole('link')).toHaveAttribute('href', who);
    await expect(rows(page).nth(1)).toContainText(seen ? begins(early) : isShut);
    const markup = await page.content();
    for (const hidden of [later, ...(seen ? [] : [early])]) {
      expect(markup).not.toContain(begins(hidden));
      expect(markup).not.toContain(hidden.id);
    }
  });

test('a lent phone shows no passage that is kept, and keeps none', async ({ page, reader }) => {
  await reader.hasSeen('s1e2');
  await reader.hasStored('on-call:guest', JSON.stringify({ state: { isGuest: true }, version: 1 }));
  await reader.hasKept(`${who}#${known.id}`);
  await page.goto('/shelf');
  await expect(main(page).getByText('The shelf is hidden in guest mode.')).toBeVisible();
  expect(await page.content()).not.toContain(begins(known));
  await page.goto(who);
  await openSlip(page, known.id);
  await expect(slip(page).getByRole('button', { name: 'Close' })).toBeVisible();
  await expect(slip(page).getByRole('button', { name: 'Keep this passage' })).toHaveCount(0);
});

test('a passage that its page has no more says so, and leads to the page', async ({ page, reader }) => {
  await reader.hasSeen('s1e8');
  await reader.hasKept(`${who}#no-such-passage`);
  await page.goto('/shelf');
  await expect(rows(page)).toContainText(`${name} A part that is no longer on its page`);
  await expect(rows(page).getByRole('link')).toHaveAttribute('href', who);
});

test('a passage that other pages are compared by is kept on its own page, not there', async ({ page }) => {
  await page.goto('/relationships');
  await main(page).locator('.passage .source-mark').first().click();
  await expect(slip(page).getByRole('button', { name: 'Close' })).toBeVisible();
  await expect(slip(page).getByRole('button', { name: 'Keep this passage' })).toHaveCount(0);
});

test(
  'someone keeps a section beside its entry in the contents, and comes back to it from the shelf',
  { tag: '@wide' },
  async ({ page, reader }) => {
    await reader.hasSeen('s1e2');
    await page.goto(who);
    const contents = main(page).getByRole('navigation', { name: 'On this page' });
    const keep = contents.getByRole('button', { name: 'Keep the section “Names and nicknames”' });
    await contents.getByRole('link', { name: 'Names and nicknames' }).hover();
    await keep.click();
    await expect(keep).toHaveAttribute('aria-pressed', 'true');
    // What no document has as a section of its own is not kept.
    await expect(contents.getByRole('link', { name: 'In the production notes' })).toBeVisible();
    await expect(contents.getByRole('button', { name: 'In the production notes' })).toHaveCount(0);
    await page.goto('/ko/shelf');
    await expect(rows(page)).toContainText('백강혁 이름과 별명');
    await rows(page).getByRole('link').click();
    await expect(page).toHaveURL(`/ko${who}#names`);
    await expect(main(page).getByRole('heading', { name: '이름과 별명' })).toBeInViewport();
  },
);

test('someone without room for contents keeps a section beside its entry in the menu', async ({ page, reader }) => {
  await reader.hasSeen('s1e2');
  await page.goto(who);
  await page.getByRole('banner').getByRole('link', { name: 'Menu' }).click();
  const menu = page.getByRole('dialog', { name: 'Menu' });
  const keep = menu.getByRole('button', { name: 'Keep the section “Names and nicknames”' });
  await keep.click();
  await expect(keep).toHaveAttribute('aria-pressed', 'true');
  // The menu stays: who keeps one section may want another.
  await menu.getByRole('button', { name: 'Close' }).click();
  await page.goto('/shelf');
  await expect(rows(page)).toContainText(/Baek Kang-hyuk.*Names and nicknames/);
  await rows(page).getByRole('link').click();
  await expect(page).toHaveURL(`${who}#names`);
  await expect(main(page).getByRole('heading', { name: 'Names and nicknames' })).toBeInViewport();
});
