import type { BrowserContext, Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';

/** Opens the app in a window of its own. */
const inOwnWindow = (context: BrowserContext) =>
  context.addInitScript(() => {
    const ask = window.matchMedia.bind(window);
    window.matchMedia = (query) => (query.includes('display-mode: standalone') ? ask('all') : ask(query));
  });
const question = (page: Page) => page.getByText('Take along what you keep in your browser?');

test('at the first start of the installed app, who has read in the browser is led to where they bring it over', async ({
  page,
  context,
}) => {
  await inOwnWindow(context);
  await page.goto('/');
  await expect(question(page)).toBeInViewport();
  await page.getByRole('link', { name: 'Bring it over' }).click();
  await expect(page).toHaveURL('/settings#take-along');
  await expect(page.getByRole('button', { name: 'Send or bring over' })).toBeInViewport();
  await expect(question(page)).toBeHidden();
  await page.goto('/story');
  await page.waitForLoadState('networkidle');
  await expect(question(page)).toBeHidden();
});

test('who has nothing to bring is not asked again, and the question goes once something is kept', async ({
  page,
  context,
}) => {
  await inOwnWindow(context);
  await page.goto('/glossary/golden-hour');
  await expect(question(page)).toBeVisible();
  await page.getByRole('button', { name: 'Keep on the shelf' }).click();
  await expect(question(page)).toBeHidden();
  await page.getByRole('button', { name: 'On the shelf' }).click();
  await page.getByRole('button', { name: 'No, thank you' }).click();
  await expect(question(page)).toBeHidden();
  const next = await context.newPage();
  await next.goto('/');
  await next.waitForLoadState('networkidle');
  await expect(question(next)).toBeHidden();
});

test('who asks for it sees on the app’s icon how many pages have opened and are unread', async ({ page, context }) => {
  await context.addInitScript(() => {
    const show = async (count: number) => localStorage.setItem('test:icon', String(count));
    Object.assign(navigator, { setAppBadge: show, clearAppBadge: () => show(0) });
  });
  const icon = () => page.evaluate(() => Number(localStorage.getItem('test:icon') ?? -1));
  await page.goto('/settings');
  const choice = page.getByRole('checkbox', { name: 'Show how many newly opened pages are unread' });
  await choice.check();
  await page.goto('/story/s1e1');
  expect(await icon()).toBeLessThanOrEqual(0);

  await page.getByRole('button', { name: 'I have seen Episode 1' }).click();
  await expect.poll(icon).toBeGreaterThan(2);
  const count = await icon();
  const opened = page.locator('#unlocked').getByRole('listitem');
  // Of all that the page deals, itself is open.
  await expect(opened).toHaveCount(count + 1);
  await opened.first().getByRole('link').click();
  await expect.poll(icon).toBe(count - 1);
  // It is as it was after a restart.
  await page.evaluate(() => localStorage.removeItem('test:icon'));
  await page.goto('/about');
  await expect.poll(icon).toBe(count - 1);
  // While the phone is in other hands it tells nothing.
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Hand the phone over' }).click();
  await expect.poll(icon).toBe(0);
  await page.getByRole('button', { name: 'End guest mode' }).first().click();
  await expect.poll(icon).toBe(count - 1);

  await page.goto('/story/s1e1');
  await page.getByRole('button', { name: 'I have seen Episode 1' }).click();
  await expect.poll(icon).toBe(0);
  await page.getByRole('button', { name: 'I have seen Episode 1' }).click();
  await expect.poll(icon).toBe(count - 1);
  await page.goto('/settings');
  await choice.uncheck();
  await expect.poll(icon).toBe(0);
  await page.goto('/story/s1e1');
  await page.waitForLoadState('networkidle');
  expect(await icon()).toBe(0);
});
