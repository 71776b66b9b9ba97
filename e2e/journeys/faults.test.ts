import type { Page, Route } from 'playwright/test';
import { expect, test } from '../fixtures.ts';

const loginPage = { status: 200, contentType: 'text/html', body: '<title>Hotel</title><p>Please log in.' };
const character = '**/api/v1/en/characters/yang-jae-won.json';
const reveals = '**/api/v1/en/characters/yang-jae-won/reveals.json';

/** What the app itself complained about: the browser's own lines on requests that failed are no complaints. */
const ownComplaints = (complaints: string[]) =>
  complaints.filter((line) => !/Failed to load resource|net::ERR|MIME type|blocked by CORS/.test(line));

test.beforeEach(({ reader }) => reader.hasNoWorker());
test.afterEach(({ reader }) => {
  expect(ownComplaints(reader.complaints)).toEqual([]);
  reader.complaints.length = 0;
});

/** Opens the list of characters, waits until what tells of faults is there, and loses something from then on. */
async function openWall(page: Page) {
  const retry = page.waitForResponse(/assets\/retry-/);
  await page.goto('/characters');
  await retry;
  await page.locator('[data-ready]').waitFor();
}

const follow = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('link', { name: /Yang Jae-won/ })
    .first()
    .click();

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function isToldOf(page: Page, why: string) {
  await expect(heading(page)).toHaveText('This page did not come through');
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveTitle('This page did not come through · On Call');
  await expect(page.getByRole('main')).toContainText(why);
}

const retry = (page: Page) => page.getByRole('main').getByRole('button', { name: 'Try again' }).click();
const lineIsBack = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('online')));

const faults: [what: string, fault: (route: Route) => Promise<void>, where: string, why: string][] = [
  ['the login page of a hotel answers', (route) => route.fulfill(loginPage), '**/api/**', 'Something else answered'],
  [
    'the login page of a hotel is redirected to',
    (route) => route.fulfill({ status: 302, headers: { location: 'http://login.example/' } }),
    '**/api/**',
    'Something else answered',
  ],
  [
    'a page arrives cut short',
    (route) => route.fulfill({ contentType: 'application/json', body: '{"id":"yang-jae' }),
    character,
    'arrived incomplete',
  ],
  ['the server has a fault', (route) => route.fulfill({ status: 500 }), character, 'The server has a fault'],
  ['the connection breaks', (route) => route.abort(), '**/api/**', 'The connection broke'],
];

for (const [what, fault, where, why] of faults)
  test(`${what}: someone is told so, tries in vain, and then with success`, async ({ page }) => {
    await openWall(page);
    await page.route(where, fault);
    await follow(page);
    await isToldOf(page, why);
    await retry(page);
    await expect(page.getByRole('main').getByRole('status')).toHaveText('Still not there.');
    await page.unroute(where);
    await retry(page);
    await expect(heading(page)).toHaveText('Yang Jae-won');
    await expect(heading(page)).toBeFocused();
  });

test('behind a login page someone is led to it, and the page comes when they are back', async ({ page }) => {
  await openWall(page);
  await page.route('**/api/**', (route) => route.fulfill(loginPage));
  await follow(page);
  await expect(page.getByRole('link', { name: 'See what answered' })).toHaveAttribute('href', '/api/v1/index.json');
  await page.unroute('**/api/**');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(heading(page)).toHaveText('Yang Jae-won');
});

test('a host that answers what it lacks with a page of HTML is not taken for a login page', async ({ page }) => {
  await openWall(page);
  await page.route(character, (route) => route.fulfill(loginPage));
  await follow(page);
  await expect(heading(page)).toHaveText('No page has this address');
  await expect(heading(page)).toBeFocused();
});

test('the page comes by itself when the line is back', async ({ page, context }) => {
  await openWall(page);
  await context.setOffline(true);
  await follow(page);
  await isToldOf(page, 'You are offline, and this page is not saved');
  await context.setOffline(false);
  await expect(heading(page)).toHaveText('Yang Jae-won');
});

for (const [what, file] of [
  ['a part of the app', '**/assets/term-?????????.js'],
  ['a style of the page', '**/assets/term-*.css'],
] as const)
  test(`${what} is lost on the way: the page is loaded anew once, then says so, and comes when it can`, async ({
    page,
  }) => {
    test.skip(file.endsWith('css'));
    await openWall(page);
    let asked = 0;
    await page.route('**/assets/character-[A-Za-z0-9_-]*.js', (route) => {
      asked++;
      return route.fulfill({ status: 500 });
    });
    const reloaded = page.waitForEvent('load');
    await follow(page);
    await reloaded;
    await expect(page).toHaveURL(/yang-jae-won$/);
    await expect(heading(page)).toHaveText('This page did not come through');
    await expect(page.getByRole('main')).toContainText('A part of the app is missing');
    await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible();
    expect(asked).toBeLessThan(6);
    await page.unrouteAll();
    await lineIsBack(page);
    await expect(heading(page)).toHaveText('Yang Jae-won');
  });
