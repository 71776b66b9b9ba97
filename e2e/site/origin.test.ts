import type { Page } from 'playwright/test';
import { addressOf } from '#shared/router/addresses.ts';
import { languages } from '#series/languages.ts';
import { expect, test } from '../fixtures.ts';
import { sitemapAddresses } from './built-site.ts';
import { pageKinds } from './page-kinds.ts';
import { sampled } from '../sampled.ts';

/** The pages that no sitemap lists. */
const ofThisDevice = languages.flatMap((lang) => [addressOf(lang, 'shelf'), addressOf(lang, 'settings')]);

/** Everything that a page can leave on a device, by name. */
async function leftBehind(page: Page) {
  return page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
  }));
}

test('every kind of page asks nothing of any other origin, sets no cookie and stores nothing by itself', async ({
  page,
  context,
  baseURL,
  reader,
}) => {
  test.setTimeout(120_000);
  await reader.hasNoWorker();
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== baseURL) foreign.push(request.url());
  });
  for (const address of [...sampled(pageKinds(sitemapAddresses()), 6), ...ofThisDevice]) {
    await page.goto(address, { waitUntil: 'networkidle' });
    const { session, ...left } = await leftBehind(page);
    expect(left, address).toEqual({ local: [], databases: [], caches: [] });
    // The router's: how far down each page was read, gone with the tab.
    expect(
      session.filter((key) => key !== 'on-call:places'),
      address,
    ).toEqual([]);
  }
  expect(foreign).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test.describe(() => {
  test.use({ hasWorker: true });

  test('what a reader chooses is all that stays: under keys of this app, and pages kept for reading offline @brief', async ({
    page,
    context,
  }) => {
    await page.goto('/characters/baek-kang-hyuk');
    await page.getByRole('button', { name: 'Keep on the shelf' }).click();
    await page.goto('/settings');
    await page.getByRole('radio', { name: 'Dark' }).check();
    await page.evaluate(() => navigator.serviceWorker.ready);
    const { local, databases, caches } = await leftBehind(page);
    expect(local.toSorted()).toEqual(['on-call:settings', 'on-call:shelf']);
    expect(databases).toEqual([]);
    expect(caches.length).toBeGreaterThan(0);
    expect(caches.filter((name) => !name.startsWith('serwist-precache'))).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
});

test('a first visit reads no gated document @brief', async ({ page, reader }) => {
  await reader.hasNoWorker();
  const reveals: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('reveals.json')) reveals.push(request.url());
  });
  for (const address of ['/', '/story', '/story/s1e4', '/characters', '/ko/characters/baek-kang-hyuk', '/sources'])
    await page.goto(address, { waitUntil: 'networkidle' });
  expect(reveals).toEqual([]);
});
