import { expect, test } from 'playwright/test';
import { type Host, openPlainHost } from '../hosts/plain-host.ts';
import { builtPath } from './built-site.ts';
import { firstCharacter } from './samples.ts';

let host: Host;
let version = 1;

test.beforeAll(async () => {
  host = await openPlainHost(builtPath(''), '/', (text, path) =>
    path.endsWith('sw.js') ? `${text}\n// version ${version}` : text,
  );
});

test.afterAll(() => host.close());

test('a new version asks before it takes over, once, and the shelf stays', async ({ page }) => {
  let loads = 0;
  page.on('load', () => loads++);
  await page.goto(host.origin + firstCharacter);
  await page.locator('[data-ready]').waitFor();
  await page.getByRole('button', { name: 'Keep on the shelf' }).click();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  const prompt = page.getByText('A new version is ready.');
  await page.locator('[data-ready]').waitFor();
  await expect(prompt).toBeHidden();

  version = 2;
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await expect(prompt).toBeVisible();
  // Nothing has happened yet: the open page goes on.
  await page.getByRole('banner').getByRole('link', { name: 'Shelf' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Shelf' })).toBeVisible();
  await expect(prompt).toBeVisible();

  loads = 0;
  await page.getByRole('button', { name: 'Update now' }).click();
  await expect.poll(() => loads).toBe(1);
  await page.locator('[data-ready]').waitFor();
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
  await expect(prompt).toBeHidden();
  await page.waitForLoadState('networkidle');
  expect(loads).toBe(1);
});

test('who puts a new version off is left alone', async ({ page }) => {
  await page.goto(host.origin + firstCharacter);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  version = 3;
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(page.getByText('A new version is ready.')).toBeHidden();
  await page.getByRole('banner').getByRole('link', { name: 'Story' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Story' })).toBeVisible();
  await expect(page.getByText('A new version is ready.')).toBeHidden();
});
