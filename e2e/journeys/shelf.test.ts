import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';

const ten = [
  '/characters/baek-kang-hyuk',
  '/characters/yang-jae-won',
  '/characters/cheon-jang-mi',
  '/people/ju-ji-hoon',
  '/people/choo-young-woo',
  '/story/s1e1',
  '/story/s1e2',
  '/glossary/golden-hour',
  '/glossary/fellow',
  '/production/prosthetics',
];

const rows = (page: Page) => page.getByRole('main').getByRole('listitem');
const undo = (page: Page) => page.getByRole('main').getByRole('button', { name: 'Undo' });

/** Where the rows begin, in pixels from the top of the page. */
const tops = async (page: Page) =>
  rows(page).evaluateAll((items) => items.map((item) => Math.round(item.getBoundingClientRect().top + window.scrollY)));

test('someone with ten pages takes one off, and finds the way back in its place @brief', async ({ page, reader }) => {
  await reader.hasKept(...ten);
  await page.goto('/shelf');
  await expect(rows(page)).toHaveCount(10);
  const names = await rows(page).getByRole('link').allInnerTexts();
  const before = await tops(page);
  const remove = rows(page).nth(2).getByRole('button', { name: 'Remove Cheon Jang-mi from the shelf' });
  await remove.click();

  await expect(rows(page).nth(2)).toContainText('Cheon Jang-mi is off the shelf.');
  await expect(undo(page)).toBeFocused();
  await expect(undo(page)).toBeInViewport({ ratio: 1 });
  await expect(undo(page)).toHaveAccessibleDescription('Cheon Jang-mi is off the shelf.');
  expect(await tops(page)).toEqual(before);

  await page.keyboard.press('Enter');
  await expect(remove).toBeFocused();
  expect(await rows(page).getByRole('link').allInnerTexts()).toEqual(names);
  expect(await tops(page)).toEqual(before);
  const stored = await page.evaluate(() => localStorage.getItem('on-call:shelf'));
  expect(JSON.parse(stored ?? '')).toEqual({
    state: { bookmarks: ten.map((address) => ({ page: address, added: '2025-02-01T00:00:00.000Z' })) },
    version: 1,
  });
});

test('someone with an empty shelf keeps a badge that hangs over it, and is led to its place', async ({ page }) => {
  await page.goto('/shelf');
  const keep = (name: string) => page.getByRole('button', { name: `Keep ${name} on the shelf` });
  await expect(keep('Yang Jae-won')).toBeVisible();
  const names = ['Baek Kang-hyuk', 'Yang Jae-won', 'Cheon Jang-mi', 'Han Yu-rim', 'Park Gyeong-won'];
  const hung = page.viewportSize()!.width < 1024 ? 3 : 5;
  await expect(rows(page).getByRole('link')).toHaveText(names.slice(0, hung));
  await keep('Yang Jae-won').focus();
  await page.keyboard.press('Enter');

  await expect(page.getByText('Nothing here yet.')).toBeHidden();
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Remove Yang Jae-won from the shelf' })).toBeFocused();
  await page.reload();
  await expect(rows(page).getByRole('link')).toContainText('Yang Jae-won');
});

test('someone takes off one page after another, and the focus is never lost', async ({ page, reader }) => {
  await reader.hasKept(...ten.slice(0, 3));
  await page.goto('/shelf');
  for (const name of ['Yang Jae-won', 'Baek Kang-hyuk', 'Cheon Jang-mi']) {
    await page.getByRole('button', { name: `Remove ${name} from the shelf` }).focus();
    await page.keyboard.press('Enter');
    await expect(undo(page)).toHaveCount(1);
    await expect(undo(page)).toBeFocused();
    await expect(undo(page)).toHaveAccessibleDescription(`${name} is off the shelf.`);
  }
  await expect(page.getByText('Nothing here yet.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove Cheon Jang-mi from the shelf' })).toBeFocused();
  await expect(page.getByText('Nothing here yet.')).toBeHidden();
});

test('someone who leaves the shelf has let go of what they took off', async ({ page, reader }) => {
  await reader.hasKept(...ten.slice(0, 2));
  await page.goto('/shelf');
  await page.getByRole('button', { name: 'Remove Yang Jae-won from the shelf' }).click();
  await expect(undo(page)).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Baek Kang-hyuk' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Baek Kang-hyuk' })).toBeVisible();
  await page.goBack();
  await expect(rows(page)).toHaveCount(1);
  await expect(undo(page)).toHaveCount(0);
});

const reasons = { denied: 'this browser stores nothing.', full: 'this browser’s storage is full.' };

for (const because of ['denied', 'full'] as const) {
  const words = `Kept only until this tab is closed: ${reasons[because]}`;

  test(`someone whose storage is ${because} is told at the bookmark and on the shelf`, async ({ page, reader }) => {
    await reader.storesNothing(because);
    await page.goto('/characters/baek-kang-hyuk');
    const actions = page.getByRole('main').getByRole('status').filter({ hasText: words });
    await expect(page.getByRole('button', { name: 'Keep on the shelf' })).toBeVisible();
    await expect(actions).toHaveCount(0);
    await page.getByRole('button', { name: 'Keep on the shelf' }).click();
    await expect(page.getByRole('button', { name: 'On the shelf' })).toBeVisible();
    await expect(actions).toBeVisible();

    await page.getByRole('link', { name: 'Shelf' }).first().click();
    await expect(page.getByRole('main').getByRole('link', { name: 'Baek Kang-hyuk' })).toBeVisible();
    await expect(page.getByText(words)).toBeVisible();
    await expect(page.getByText('The shelf stays on this device.')).toHaveCount(0);
  });

  test(`someone whose storage is ${because} is told at the setting that they changed`, async ({ page, reader }) => {
    await reader.storesNothing(because);
    await page.goto('/settings');
    const look = page.getByRole('group', { name: 'Appearance' });
    await expect(look.getByText(words)).toHaveCount(0);
    await look.getByRole('radio', { name: 'Dark' }).check();
    await expect(look.getByRole('status')).toHaveText(words);
    await expect(page.getByRole('group', { name: 'Text size' }).getByRole('status')).toBeEmpty();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
}
