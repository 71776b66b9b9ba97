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

test('a first visit reads no gated document', async ({ page, reader }) => {
  await reader.hasNoWorker();
  const reveals: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('reveals.json')) reveals.push(request.url());
  });
  for (const address of ['/', '/story', '/story/s1e4', '/characters', '/ko/characters/baek-kang-hyuk', '/sources'])
    await page.goto(address, { waitUntil: 'networkidle' });
  expect(reveals).toEqual([]);
});
