import { expect, type Page, test } from 'playwright/test';
import { Reader } from '../fixtures.ts';
import { type Host, openPlainHost } from '../hosts/plain-host.ts';
import { builtPath } from './built-site.ts';
import { firstCharacter } from './samples.ts';
import { takeUpdate } from './take-update.ts';
import { languageNames, languages } from '#series/languages.ts';

let host: Host;
let version = 1;
/** A file that the worker is to keep, and that the host does not have. */
let isBroken = false;
/** Whether a new version brings other texts, too, and not only other code. */
let hasOtherTexts = false;

/** Beside other tests, a version takes its time to be saved whole. */
test.setTimeout(60_000);

test.beforeAll(async () => {
  host = await openPlainHost(builtPath(''), '/', (text, path) => {
    if (!path.endsWith('sw.js')) return text;
    const worker = isBroken ? text.replace('"url":"icons/icon.svg"', '"url":"icons/lost.svg"') : text;
    const texts = hasOtherTexts ? worker.replace(/(?<="revision":")(?=\w+","url":"offline\/)/g, `${version}-`) : worker;
    return `${texts}\n// version ${version}`;
  });
});

test.afterEach(() => {
  isBroken = false;
  hasOtherTexts = false;
});

/** Opens a page of a reader who has the app already, on which the worker answers. */
async function openInstalled(page: Page, address: string): Promise<void> {
  const reader = new Reader(page.context(), page);
  await page.goto(host.origin + address);
  // What a page leaves unanswered as it is left, Chromium waits for before it lets another worker take over.
  await reader.hasEverything();
  await page.reload();
  await page.locator('[data-ready]').waitFor();
}

/** Publishes another version, which the browser looks for, as it does on a visit. */
async function deploy(page: Page): Promise<void> {
  version++;
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update().catch(() => undefined)));
}

/** Counts how often a page is loaded from now on. */
function loadsOf(page: Page): () => number {
  let loads = 0;
  page.on('load', () => loads++);
  return () => loads;
}

/** What the worker that answers says of itself at its end. */
const waitingIsGone = (page: Page) =>
  page.evaluate(async () => {
    const { installing, waiting } = await navigator.serviceWorker.ready;
    return installing === null && waiting === null;
  });

test.afterAll(() => host.close());

test('a new version asks before it takes over, once, and the shelf stays @brief', async ({ page }) => {
  let loads = 0;
  page.on('load', () => loads++);
  const reader = new Reader(page.context(), page);
  await page.goto(host.origin + firstCharacter);
  await page.locator('[data-ready]').waitFor();
  await page.getByRole('button', { name: 'Keep on the shelf' }).click();
  await reader.hasEverything();
  await page.reload();
  const prompt = page.getByText('A new version is ready.');
  await page.locator('[data-ready]').waitFor();
  await expect(prompt).toBeHidden();

  version++;
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await expect(prompt).toBeVisible();
  // Nothing has happened yet: the open page goes on.
  await page.getByRole('banner').getByRole('link', { name: 'Shelf' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Shelf' })).toBeVisible();
  await expect(prompt).toBeVisible();

  loads = 0;
  await takeUpdate(page, 'Update now', () => deploy(page));
  await expect.poll(() => loads).toBe(1);
  await page.locator('[data-ready]').waitFor();
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
  await expect(prompt).toBeHidden();
  await page.waitForLoadState('networkidle');
  expect(loads).toBe(1);
});

test('who puts a new version off is left alone', async ({ page }) => {
  await openInstalled(page, firstCharacter);
  version++;
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(page.getByText('A new version is ready.')).toBeHidden();
  await page.getByRole('banner').getByRole('link', { name: 'Story' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Story' })).toBeVisible();
  await expect(page.getByText('A new version is ready.')).toBeHidden();
});

test('a tab that did not ask goes on as it is, with what was typed in it, and is loaded anew when it suits', async ({
  page: old,
  context,
}) => {
  await openInstalled(old, '/search');
  const page = await context.newPage();
  await page.goto(host.origin + firstCharacter);
  await page.locator('[data-ready]').waitFor();
  await deploy(page);
  const field = old.getByRole('main').getByRole('searchbox');
  await field.fill('heli');
  const loads = loadsOf(old);
  await takeUpdate(page, 'Update now', () => deploy(page));
  await expect.poll(() => waitingIsGone(old)).toBe(true);

  await expect(old.getByText('A new version is ready.')).toBeVisible();
  await expect(field).toHaveValue('heli');
  await old.getByRole('banner').getByRole('link', { name: 'Story' }).click();
  await expect(old.getByRole('heading', { level: 1, name: 'Story' })).toBeVisible();
  expect(loads()).toBe(0);
  await old.getByRole('button', { name: 'Update now' }).click();
  await expect.poll(loads).toBe(1);
  await old.locator('[data-ready]').waitFor();
  await expect(old.getByText('A new version is ready.')).toBeHidden();
});

test('a third version while the prompt is open takes the place of the second: one tap, one reload, the latest', async ({
  page,
}) => {
  await openInstalled(page, firstCharacter);
  const prompt = page.getByText('A new version is ready.');
  await deploy(page);
  await expect(prompt).toBeVisible();
  await deploy(page);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).installing === null))
    .toBe(true);
  await expect(prompt).toBeVisible();
  const loads = loadsOf(page);
  await takeUpdate(page, 'Update now', () => deploy(page));
  await expect.poll(loads).toBe(1);
  await page.locator('[data-ready]').waitFor();
  await expect.poll(() => waitingIsGone(page)).toBe(true);
  await expect(prompt).toBeHidden();
  await page.waitForLoadState('networkidle');
  expect(loads()).toBe(1);
});

test('a new version that cannot be saved whole is not offered, and the one that is there goes on, offline too', async ({
  page,
  context,
}) => {
  await openInstalled(page, firstCharacter);
  isBroken = true;
  await deploy(page);
  await expect.poll(() => waitingIsGone(page)).toBe(true);
  await expect(page.getByText('A new version is ready.')).toBeHidden();
  await context.setOffline(true);
  await page.goto(`${host.origin}/glossary`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossary');
  await context.setOffline(false);

  // The next one is whole.
  isBroken = false;
  await deploy(page);
  await expect(page.getByText('A new version is ready.')).toBeVisible();
});

test('where the first one cannot be saved, the settings say so, and a tap tries again', async ({ page }) => {
  isBroken = true;
  await page.goto(`${host.origin}/settings`);
  await expect(page.getByText('It could not be saved:')).toBeVisible();
  isBroken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText(/The whole app is saved on this device \(\d\.\d MB\)/)).toBeVisible();
});

test('a language that was removed stays so in a new version, which brings it', async ({ page }) => {
  await openInstalled(page, '/settings');
  const [, other = ''] = Object.values(languageNames);
  await page.getByRole('button', { name: `Remove ${other}` }).click();
  const again = page.getByRole('button', { name: `Save again ${other}` });
  await expect(again).toBeVisible();
  hasOtherTexts = true;
  await deploy(page);
  await takeUpdate(page, 'Update now', () => deploy(page));
  await expect.poll(() => waitingIsGone(page)).toBe(true);
  await expect(again).toBeVisible();
  const packs = await page.evaluate(async () => {
    const joined = await (await caches.match('/offline/safe.json', { ignoreSearch: true }))?.json();
    return Object.keys(joined as object);
  });
  expect(packs).toHaveLength(languages.length);
});
