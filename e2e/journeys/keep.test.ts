import { expect, test } from '../fixtures.ts';

test('someone keeps a character, and finds it after a reload and in a second tab @brief', async ({ page, context }) => {
  await page.goto('/characters/cheon-jang-mi');
  const second = await context.newPage();
  await second.goto('/shelf');
  await expect(second.getByText('Nothing here yet.')).toBeVisible();

  await page.getByRole('button', { name: 'Keep on the shelf' }).click();
  await expect(page.getByRole('button', { name: 'On the shelf' })).toHaveAttribute('aria-pressed', 'true');
  await expect(second.getByRole('main').getByRole('link', { name: 'Cheon Jang-mi' })).toBeVisible();

  await page.reload();
  await expect(page.getByRole('button', { name: 'On the shelf' })).toBeVisible();
  await page.goto('/ko/shelf');
  await page.getByRole('main').getByRole('link', { name: '천장미' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '천장미' })).toBeVisible();
});

test('someone takes a page off the shelf and changes their mind @brief', async ({ page }) => {
  await page.goto('/production/prosthetics');
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await page.getByRole('button', { name: 'Keep on the shelf' }).click();
  await page.goto('/shelf');
  await page.getByRole('button', { name: `Remove ${title} from the shelf` }).click();
  await expect(page.getByText('Nothing here yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('main').getByRole('link', { name: title })).toBeVisible();
});

test('what cannot be read is set aside, told, and breaks nothing', async ({ page, context }) => {
  await context.addInitScript(() => {
    if (localStorage.getItem('on-call:shelf') === null)
      localStorage.setItem('on-call:shelf', '{"state":{"bookmarks":7},"version":1}');
  });
  await page.goto('/settings');
  await expect(page.getByText('What was stored on this device could not be read.')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('on-call:shelf:unreadable'))).toContain('"bookmarks":7');
});

test('a browser that stores nothing still works, and says so @brief', async ({ page, context }) => {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('/characters/baek-kang-hyuk');
  await page.getByRole('button', { name: 'Keep on the shelf' }).click();
  await expect(page.getByRole('button', { name: 'On the shelf' })).toBeVisible();
  await page.getByRole('link', { name: 'Settings' }).first().click();
  await expect(page.getByText('This browser keeps nothing for the app')).toBeVisible();
});

test('a chosen theme is there before the first paint of the next visit', async ({ page }) => {
  await page.goto('/settings');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.goto('/story');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
