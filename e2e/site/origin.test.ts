import { expect, test } from '../fixtures.ts';
import { sitemapAddresses } from './built-site.ts';

test('every kind of page asks nothing of any other origin, sets no cookie and stores nothing by itself', async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== baseURL) foreign.push(request.url());
  });
  const kinds = new Map(sitemapAddresses().map((address) => [address.replace(/(\/[^/]+)\/[^/]+$/, '$1/*'), address]));
  for (const address of [...kinds.values(), '/shelf', '/settings'])
    await page.goto(address, { waitUntil: 'networkidle' });
  expect(foreign).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('every page opens without an error, a warning or a mismatch', async ({ page }) => {
  test.setTimeout(300_000);
  for (const address of sitemapAddresses()) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true');
  }
});

test('a first visit reads no gated document', async ({ page }) => {
  const reveals: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('reveals.json')) reveals.push(request.url());
  });
  for (const address of ['/', '/story', '/story/s1e4', '/characters', '/ko/characters/baek-kang-hyuk', '/sources'])
    await page.goto(address, { waitUntil: 'networkidle' });
  expect(reveals).toEqual([]);
});
