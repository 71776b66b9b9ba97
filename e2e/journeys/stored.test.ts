import { readFileSync } from 'node:fs';
import { expect, test } from '../fixtures.ts';

const key = 'on-call:shelf';
const added = '2025-02-01T00:00:00.000Z';
const kept = (...pages: string[]) => pages.map((page) => ({ page, added }));
const released = (state: object) => JSON.stringify({ state, version: 1 });
const damaged = released({ bookmarks: [...kept('/characters/cheon-jang-mi'), 7, ...kept('/glossary/golden-hour')] });

test('a shelf with one damaged entry keeps the others, and says where the whole lies @brief', async ({
  page,
  reader,
}) => {
  await reader.hasStored(key, damaged);
  await page.goto('/shelf');
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: 'Cheon Jang-mi' })).toBeVisible();
  await expect(main.getByRole('listitem')).toHaveCount(2);
  await main.getByRole('link', { name: 'Settings' }).click();
  const aside = page.getByRole('region', { name: 'Shelf' });
  await aside.getByRole('button', { name: 'Put back' }).click();
  await expect(aside.getByRole('status')).toHaveText('What can be read of it is in use. The rest stays set aside.');

  const download = page.waitForEvent('download');
  await aside.getByRole('button', { name: 'Save as a file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('on-call-shelf.json');
  expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toEqual({ key: `${key}:unreadable`, text: damaged });
});

test('what an earlier release set aside is put back beside what was kept since', async ({ page, reader }) => {
  const text = released({ bookmarks: kept('/characters/cheon-jang-mi', '/glossary/golden-hour') });
  await reader.hasStored(`${key}:unreadable`, text);
  await page.goto('/characters/baek-kang-hyuk');
  await page.getByRole('button', { name: 'Keep on the shelf' }).click();
  await page.goto('/settings');
  const aside = page.getByRole('region', { name: 'Shelf' });
  await aside.getByRole('button', { name: 'Put back' }).click();
  await expect(aside.getByRole('status')).toBeFocused();
  await expect(aside).toContainText('Put back: all of it is in use again.');
  await page.goto('/shelf');
  await expect(page.getByRole('main').getByRole('listitem')).toContainText([
    'Baek Kang-hyuk',
    'Cheon Jang-mi',
    'Golden hour',
  ]);
  await page.goto('/settings');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect(page.getByRole('button', { name: 'Put back' })).toHaveCount(0);
});

test('what cannot be put back says why, and is discarded only as long as nobody changes their mind', async ({
  page,
  reader,
}) => {
  await reader.hasStored(key, released({ bookmarks: 7 }));
  await page.goto('/ko/settings');
  const aside = page.getByRole('region', { name: '보관함' });
  await aside.getByRole('button', { name: '되살리기' }).click();
  await expect(aside.getByRole('status')).toHaveText('읽을 수 있는 내용이 없어 되살리지 못했습니다.');

  await aside.getByRole('button', { name: '삭제' }).click();
  await expect(aside.getByRole('button', { name: '되돌리기' })).toBeFocused();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('unreadable')))).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(aside.getByRole('button', { name: '삭제' })).toBeFocused();
  expect(await page.evaluate((key) => localStorage.getItem(`${key}:unreadable`), key)).toContain('"bookmarks":7');

  await page.keyboard.press('Enter');
  await expect(aside).toContainText('삭제했습니다.');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect(aside).toHaveCount(0);
});

test('what a later version stored is left as it is, and the app says that it keeps nothing @brief', async ({
  page,
  reader,
}) => {
  const later = '{"state":{"pages":["/glossary/golden-hour"]},"version":2}';
  await reader.hasStored(key, later);
  await page.goto('/characters/baek-kang-hyuk');
  await page.getByRole('button', { name: 'Keep on the shelf' }).click();
  await expect(page.getByRole('main').getByRole('status').filter({ hasText: 'a later version' })).toBeVisible();
  await page.getByRole('link', { name: 'Shelf' }).first().click();
  await expect(page.getByRole('main').getByRole('link', { name: 'Baek Kang-hyuk' })).toBeVisible();
  await expect(page.getByText('The shelf stays on this device.')).toHaveCount(0);
  await page.getByRole('link', { name: 'Settings' }).first().click();
  await expect(page.getByText('a later version of the app has written here')).toBeVisible();
  expect(await page.evaluate((key) => localStorage.getItem(key), key)).toBe(later);
});

test('a damaged key of guest mode shows nothing that was watched, until it is taken back', async ({ page, reader }) => {
  await reader.hasSeen('s1e8');
  await reader.hasStored('on-call:guest', '{"state":{"isGue');
  await page.goto('/story');
  const bar = page.getByText('Guest mode: nothing watched is shown');
  await expect(bar).toBeVisible();
  await expect(
    page.getByRole('button', { name: 'Show anyway' }).or(page.getByText('Opens with episode')).first(),
  ).toBeVisible();
  await page.reload();
  await expect(bar).toBeVisible();
  await page.getByRole('button', { name: 'End guest mode' }).click();
  await expect(bar).toBeHidden();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect(bar).toBeHidden();
});
