import type { Locator, Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';

const kept = ['/characters/baek-kang-hyuk', '/glossary/golden-hour', '/people/ju-ji-hoon', '/characters/cheon-jang-mi'];
const names = ['Baek Kang-hyuk', 'Golden hour', 'Ju Ji-hoon', 'Cheon Jang-mi'];

const main = (page: Page) => page.getByRole('main');
const rows = (page: Page) => main(page).getByRole('listitem');
const button = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true });
const stored = (page: Page) =>
  page.evaluate(() => {
    const { state } = JSON.parse(localStorage.getItem('on-call:shelf') ?? '') as {
      state: { bookmarks: { page: string }[] };
    };
    return state.bookmarks.map((bookmark) => bookmark.page);
  });

test('someone puts the shelf in order with keys alone, and it stays so in another tab and after a reload', async ({
  page,
  context,
  reader,
}) => {
  await context.addInitScript((pages) => {
    if (localStorage.getItem('on-call:shelf') !== null) return;
    const bookmarks = pages.map((page) => ({ page, added: '2025-02-01T00:00:00.000Z' }));
    localStorage.setItem('on-call:shelf', JSON.stringify({ state: { bookmarks }, version: 1 }));
  }, kept);
  await page.goto('/shelf');
  const second = await context.newPage();
  await second.goto('/shelf');
  await expect(rows(second)).toContainText(names);

  await button(page, 'Arrange').focus();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Done')).toBeFocused();
  const down = button(page, 'Move Baek Kang-hyuk down');
  await down.focus();
  await page.keyboard.press('Enter');
  await expect(main(page).getByRole('status')).toHaveText('Baek Kang-hyuk: place 2 of 4');
  await expect(down).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(main(page).getByRole('status')).toHaveText('Baek Kang-hyuk: place 4 of 4');
  await expect(down).toBeFocused();
  await page.keyboard.press('Enter');
  const order = ['Golden hour', 'Ju Ji-hoon', 'Cheon Jang-mi', 'Baek Kang-hyuk'];
  await expect(rows(page)).toContainText(order);
  await expect(rows(second)).toContainText(order);

  await button(page, 'Move Cheon Jang-mi up').press('Enter');
  await button(page, 'Done').press('Enter');
  await page.reload();
  await expect(rows(page)).toContainText(['Golden hour', 'Cheon Jang-mi', 'Ju Ji-hoon', 'Baek Kang-hyuk']);
  expect(reader.complaints).toEqual([]);
});

test(
  'someone with the shelf in two tabs loses nothing when each changes it before it has heard of the other',
  { tag: '@wide' },
  async ({ page, context, reader }) => {
    await reader.hasStored(
      'on-call:shelf',
      JSON.stringify({
        state: { bookmarks: kept.map((address) => ({ page: address, added: '2025-02-01T00:00:00.000Z' })) },
        version: 1,
      }),
    );
    await page.goto('/shelf');
    await expect(rows(page)).toContainText(names);
    const second = await context.newPage();
    await second.addInitScript(() => {
      window.addEventListener('storage', (event) => event.stopImmediatePropagation(), true);
    });
    await second.goto('/shelf');
    await expect(rows(second)).toContainText(names);

    await button(page, 'Remove Golden hour from the shelf').click();
    await button(page, 'Pin Ju Ji-hoon on Home').click();
    await expect(rows(second)).toContainText(names);
    await button(second, 'Pin Cheon Jang-mi on Home').click();
    await expect(rows(second)).toContainText(['Baek Kang-hyuk', 'Ju Ji-hoon', 'Cheon Jang-mi']);
    await expect(button(second, 'Pin Ju Ji-hoon on Home')).toHaveAttribute('aria-pressed', 'true');
    await expect(button(page, 'Pin Cheon Jang-mi on Home')).toHaveAttribute('aria-pressed', 'true');

    await button(page, 'Undo').click();
    await button(second, 'Arrange').click();
    await button(second, 'Move Cheon Jang-mi up').click();
    expect(await stored(second)).toEqual([kept[0], kept[1], kept[3], kept[2]]);
    await expect(rows(page)).toContainText(['Baek Kang-hyuk', 'Golden hour', 'Cheon Jang-mi', 'Ju Ji-hoon']);
  },
);

test('someone drags a page to another place by its picture', async ({ page, reader }) => {
  await reader.hasKept(...kept);
  await page.goto('/shelf');
  await button(page, 'Arrange').click();
  await dragOnto(page, rows(page).nth(0), rows(page).nth(2));
  await expect(rows(page)).toContainText(['Golden hour', 'Ju Ji-hoon', 'Baek Kang-hyuk', 'Cheon Jang-mi']);
  await dragOnto(page, rows(page).nth(3), rows(page).nth(0));
  await expect(rows(page)).toContainText(['Cheon Jang-mi', 'Golden hour', 'Ju Ji-hoon', 'Baek Kang-hyuk']);
  expect(await stored(page)).toEqual([kept[3], kept[1], kept[2], kept[0]]);
});

async function dragOnto(page: Page, row: Locator, other: Locator): Promise<void> {
  const [from, to] = [await row.boundingBox(), await other.boundingBox()];
  if (!from || !to) throw new Error('a row is not there');
  await page.mouse.move(from.x + 40, from.y + from.height / 2);
  await page.mouse.down();
  const isDown = to.y > from.y;
  await page.mouse.move(to.x + 40, to.y + to.height * (isDown ? 0.8 : 0.2), { steps: 12 });
  await page.mouse.up();
}

test('someone looks at the shelf by kind, takes a page off there, and has it back where it was', async ({
  page,
  reader,
}) => {
  await reader.hasKept(...kept, '/story');
  await page.goto('/shelf');
  await main(page).getByRole('link', { name: 'By kind' }).click();
  await expect(page.locator('.shelf-room').getByRole('heading', { level: 2 })).toHaveText([
    'Characters',
    'Cast and crew',
    'Glossary',
    'Other pages',
  ]);
  await expect(main(page).locator('.shelf-row')).toContainText([
    'Baek Kang-hyuk',
    'Cheon Jang-mi',
    'Ju Ji-hoon',
    'Golden hour',
    'Story',
  ]);
  await expect(button(page, 'Arrange')).toHaveCount(0);

  await button(page, 'Remove Golden hour from the shelf').click();
  await expect(main(page).getByText('Golden hour is off the shelf.')).toBeVisible();
  await button(page, 'Undo').click();
  await main(page).getByRole('link', { name: 'Your order' }).click();
  expect(await stored(page)).toEqual([...kept, '/story']);

  await page.goto('/shelf?by=kind');
  await expect(main(page).getByRole('heading', { level: 2, name: 'Cast and crew' })).toBeVisible();
});

test('someone pins two pages, and finds them on the start page, where nothing in view has moved', async ({
  page,
  reader,
}) => {
  await reader.hasSeen('s1e1');
  await page.goto('/characters/baek-kang-hyuk');
  await page.getByRole('button', { name: 'Keep on the shelf' }).click();
  await page.goto('/glossary/golden-hour');
  await page.getByRole('button', { name: 'Keep on the shelf' }).click();
  await page.goto('/shelf');
  for (const name of ['Baek Kang-hyuk', 'Golden hour']) {
    const pin = button(page, `Pin ${name} on Home`);
    await pin.click();
    await expect(pin).toHaveAttribute('aria-pressed', 'true');
  }
  await page.goto('/');
  const pinned = page.getByRole('region', { name: 'Pinned by you' });
  await expect(pinned.getByRole('listitem')).toContainText(['Golden hour', 'Baek Kang-hyuk']);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
  expect(shift).toBe(0);
  await page.waitForLoadState('networkidle');
  await pinned.getByRole('link', { name: 'Baek Kang-hyuk' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Baek Kang-hyuk' })).toBeVisible();

  await page.goto('/shelf');
  await button(page, 'Pin Baek Kang-hyuk on Home').click();
  await button(page, 'Remove Golden hour from the shelf').click();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 2, name: 'Who is who' })).toBeVisible();
  await expect(pinned).toHaveCount(0);
});

test('what is pinned and shut again is not on the start page, nor is anything while the phone is lent', async ({
  page,
  reader,
}) => {
  await reader.hasSeen('s1e8');
  await reader.hasStored(
    'on-call:shelf',
    JSON.stringify({
      state: {
        bookmarks: ['/characters/baek-kang-hyuk', await gatedCharacter(page)].map((kept) => ({
          page: kept,
          added: '2025-02-01T00:00:00.000Z',
          pinned: true,
        })),
      },
      version: 1,
    }),
  );
  await page.goto('/');
  const pinned = page.getByRole('region', { name: 'Pinned by you' });
  await expect(pinned.getByRole('listitem')).toHaveCount(2);
  await page.evaluate(() =>
    localStorage.setItem('on-call:progress', '{"state":{"seen":null,"sourceWorks":false},"version":1}'),
  );
  await page.reload();
  await expect(pinned.getByRole('listitem')).toHaveText(/Baek Kang-hyuk/);
  await page.evaluate(() => localStorage.setItem('on-call:guest', '{"state":{"isGuest":true},"version":1}'));
  await page.reload();
  await expect(page.getByText('Guest mode: nothing watched is shown')).toBeVisible();
  await expect(pinned).toHaveCount(0);
});

/** The address of a character who is not known before watching, out of what the last episodes open. */
async function gatedCharacter(page: Page): Promise<string> {
  const response = await page.request.get('/api/v1/en/characters/reveals.json');
  const { items } = (await response.json()) as { items: { id: string }[] };
  return `/characters/${items.at(-1)?.id}`;
}
