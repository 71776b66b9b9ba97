import type { Page, Route } from 'playwright/test';
import { expect, test } from '../fixtures.ts';
import { sampled } from '../sampled.ts';

const loginPage = { status: 200, contentType: 'text/html', body: '<title>Hotel</title><p>Please log in.' };
const character = '**/api/v1/en/characters/yang-jae-won.json';
const reveals = '**/api/v1/en/characters/yang-jae-won/reveals.json';

/** What the app itself complained about: the browser's own lines on requests that failed are no complaints. */
const ownComplaints = (complaints: string[]) =>
  complaints.filter((line) => !/Failed to load|net::ERR|MIME type|"connect-src 'self'"/.test(line));

// What would be there already cannot be lost.
test.beforeEach(async ({ reader }) => {
  await reader.hasNoWorker();
  await reader.savesData();
});
test.afterEach(({ reader }) => {
  expect(ownComplaints(reader.complaints)).toEqual([]);
  reader.complaints.length = 0;
});

/** Opens the list of characters, waits until what tells of faults is there, and loses something from then on. */
async function openWall(page: Page) {
  const retry = page.waitForResponse(/assets\/late-/);
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

for (const [what, fault, where, why] of sampled(faults, 2))
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

test('behind a login page someone is led to it, and the page comes when they are back @brief', async ({ page }) => {
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

test('the page comes by itself when the line is back @brief', async ({ page, context }) => {
  await openWall(page);
  await context.setOffline(true);
  await follow(page);
  await isToldOf(page, 'You are offline, and this page is not saved');
  await context.setOffline(false);
  await expect(heading(page)).toHaveText('Yang Jae-won');
});

const isPart = /assets\/character-[\w-]+\.js/;
const isStyle = /assets\/styles-[\w-]+\.css/;

test('a part of the app is lost: the page is loaded anew once, says so, and comes when the line is back', async ({
  page,
}) => {
  await openWall(page);
  let loads = 0;
  page.on('load', () => loads++);
  await page.route(isPart, (route) => route.fulfill({ status: 500 }));
  await follow(page);
  await expect(page.getByRole('main')).toContainText('A part of the app is missing');
  await expect(page).toHaveURL(/yang-jae-won$/);
  await expect(page).toHaveTitle('This page did not come through · On Call');
  expect(loads).toBe(1);
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => loads).toBe(2);
  await expect(heading(page)).toHaveText('This page did not come through');
  await page.unrouteAll();
  await lineIsBack(page);
  await expect(heading(page)).toHaveText('Yang Jae-won');
});

test('a lost part does not stay lost: whoever goes on and comes back finds the page', async ({ page }) => {
  await openWall(page);
  await page.evaluate(() => sessionStorage.setItem('on-call:reloaded-for', '/characters/yang-jae-won'));
  await page.route(isPart, (route) => route.abort());
  await follow(page);
  await expect(heading(page)).toHaveText('This page did not come through');
  await page.unrouteAll();
  await page.goBack();
  await follow(page);
  await expect(heading(page)).toHaveText('Yang Jae-won');
});

test('the styles of all pages are lost: the next page comes without its own, and has them when the line is back @brief', async ({
  page,
}) => {
  await page.route(isStyle, (route) => route.abort());
  await openWall(page);
  await follow(page);
  await expect(heading(page)).toHaveText('Yang Jae-won');
  const portrait = page.getByRole('main').locator('.badge-page');
  await expect(portrait).toHaveCSS('display', 'block');
  await page.unrouteAll();
  await lineIsBack(page);
  await expect(portrait).toHaveCSS('display', 'flow-root');
});

test('the words of a language are lost: someone is told so in it, and goes on when the line is back', async ({
  page,
}) => {
  await openWall(page);
  await page.route(/assets\/ko-[\w-]+\.js/, (route) => route.abort());
  await page.getByRole('link', { name: '한국어' }).click();
  await expect(heading(page)).toHaveText('앱을 불러오지 못했습니다');
  await expect(page).toHaveTitle('앱을 불러오지 못했습니다');
  await page.unrouteAll();
  await lineIsBack(page);
  await expect(heading(page)).toHaveText('등장인물');
});

test('what comes after the first sight is asked for again', async ({ page }) => {
  let asked = 0;
  await page.route(isStyle, (route) => {
    asked++;
    return route.abort();
  });
  await page.goto('/characters/yang-jae-won');
  // By itself, after a pause.
  await expect.poll(() => asked).toBeGreaterThan(1);
  await page.unrouteAll();
  await lineIsBack(page);
  await page
    .getByRole('link', { name: /^Sources / })
    .first()
    .click();
  await expect(page.getByRole('dialog', { name: 'Sources' })).toHaveCSS('position', /fixed|absolute/);
  await expect(page.getByRole('dialog', { name: 'Sources' })).toHaveCSS('border-top-width', '4px');
});

test('the trace of progress is lost: it is said under the button that asked for it, tries again, and heals itself', async ({
  page,
}) => {
  const isTrace = /assets\/sheets-[\w-]+\.js/;
  await page.route(isTrace, (route) => route.abort());
  await openWall(page);
  await page.getByRole('button', { name: /^Progress/ }).click();
  const header = page.getByRole('banner');
  await expect(header.getByText('This part did not come through.')).toBeVisible();
  await header.getByRole('button', { name: 'Try again' }).click();
  await expect(header.getByRole('status').filter({ hasText: 'Still not there.' })).toBeVisible();
  await page.unrouteAll();
  await lineIsBack(page);
  const sheet = page.getByRole('dialog', { name: 'How far have you watched?' });
  await expect(sheet.getByRole('radio').first()).toBeVisible();
});

test('the slip of sources is lost, or the card of a term: the link leads where it does without scripts', async ({
  page,
}) => {
  await page.route(/assets\/sheets-[\w-]+\.js/, (route) => route.abort());
  await page.goto('/characters/baek-kang-hyuk');
  await page.locator('[data-ready]').waitFor();
  await page
    .getByRole('link', { name: /^Sources / })
    .first()
    .click();
  await expect(page).toHaveURL(/#source-1$/);
  await page.getByRole('main').getByRole('link', { name: 'trauma', exact: true }).first().click();
  await expect(heading(page)).toHaveText('Severe trauma');
});

test('whoever goes on without the lost sheet hears of it no more', async ({ page }) => {
  await page.route(/assets\/sheets-[\w-]+\.js/, (route) => route.abort());
  await openWall(page);
  await page.getByRole('button', { name: /^Progress/ }).click();
  const lost = page.getByText('This part did not come through.');
  await expect(lost).toBeVisible();
  await follow(page);
  await expect(heading(page)).toHaveText('Yang Jae-won');
  await expect(lost).toHaveCount(0);
});

for (const [what, fault] of sampled(
  [
    ['the server has a fault', (route: Route) => route.fulfill({ status: 500 })],
    ['a login page answers', (route: Route) => route.fulfill(loginPage)],
    ['it arrives cut short', (route: Route) => route.fulfill({ contentType: 'application/json', body: '{"id":' })],
    ['the connection breaks', (route: Route) => route.abort()],
  ] as const,
  3,
))
  test(`what is unlocked cannot be read, as ${what}: the page says so, tries again, and heals itself`, async ({
    page,
    reader,
  }) => {
    await reader.hasSeen('s1e8');
    await page.route(reveals, fault);
    const trying = page.waitForResponse(/assets\/late-/);
    await page.goto('/characters/yang-jae-won');
    await trying;
    const notice = page.getByText('What you have already unlocked could not be read just now.');
    await expect(notice).toBeVisible({ timeout: 4000 });
    await notice.getByRole('button', { name: 'Try again' }).click();
    await expect(notice.getByRole('status')).toHaveText('Still not there.');
    await page.unrouteAll();
    await notice.getByRole('button', { name: 'Try again' }).click();
    await expect(notice).toBeHidden();
    await expect(heading(page)).toBeFocused();

    await page.route(reveals, fault);
    await page.reload();
    await notice.getByRole('button', { name: 'Try again' }).click();
    await expect(notice.getByRole('status')).toHaveText('Still not there.');
    await page.unrouteAll();
    await lineIsBack(page);
    await expect(notice).toBeHidden();
  });

test('what shows without moving anything is lost: what comes late waits until someone asks for it', async ({
  page,
  reader,
}) => {
  await reader.hasSeen('s1e8');
  let come = () => {};
  const held = new Promise<void>((resolve) => (come = resolve));
  await page.route(reveals, async (route) => {
    await held;
    await route.continue();
  });
  await page.route(/assets\/reading-place-[\w-]+\.js/, (route) => route.abort());
  await page.goto('/characters/yang-jae-won');
  await expect(heading(page)).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-held');
  come();
  await page.getByRole('button', { name: 'Show it' }).click();
  await expect(page.locator('.gate-label').first()).toBeAttached();
});
