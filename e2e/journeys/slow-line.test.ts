import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';
import { sampled } from '../sampled.ts';

test.use({ isPatient: false });

/** A line as in a train: 400 ms there and back, 50 kB a second. */
async function slowLine(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const throughput = 50 * 1024;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
}

/** Keeps what moved on the page by itself; read with `shifts`. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        hadRecentInput: boolean;
        sources: { node: Node | null }[];
      })[])
        if (!entry.hadRecentInput)
          moved.push(...entry.sources.map(({ node }) => node?.textContent?.slice(0, 80) ?? 'something gone'));
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

const shifts = (page: Page) => page.evaluate(() => (window as unknown as { moved: string[] }).moved);

test.beforeEach(async ({ page, reader }) => {
  test.setTimeout(90_000);
  await reader.hasNoWorker();
  await watchShifts(page);
});

for (const address of sampled(['/story/s1e3', '/characters/baek-kang-hyuk', '/ko/characters/yang-jae-won'], 3))
  test(`on a slow line a reader with progress sees ${address} as a stranger does, with their own progress`, async ({
    page,
    reader,
  }) => {
    await reader.hasSeen('s1e4');
    await slowLine(page);
    await page.goto(address, { waitUntil: 'commit' });
    // Long before the app runs.
    await expect(page.locator('.lead').first()).toBeVisible();
    expect(await page.locator('html').getAttribute('data-ready')).toBeNull();
    const told = () =>
      page.locator('.progress-number').evaluate((number) => getComputedStyle(number, '::before').content);
    expect(await told()).toBe('"4"');
    await expect(page.locator('.for-strangers')).toBeHidden();

    // What opens later moves nothing, and does open: by itself, or when it is asked for.
    const opened = page.locator('.gate-label');
    const offer = page.getByRole('button', { name: /^(?:Show it|펼쳐 보기)$/ });
    await expect(opened.or(offer).first()).toBeVisible({ timeout: 30_000 });
    expect(await shifts(page)).toEqual([]);
    if (await offer.isVisible()) await offer.click();
    await expect(opened.first()).toBeAttached();
    await expect(offer).toBeHidden();
  });

test('what waits opens by itself when the reader has scrolled on', async ({ page, reader }) => {
  await page.setViewportSize({ width: 1280, height: 860 });
  await reader.hasSeen('s1e4');
  await slowLine(page);
  await page.goto('/characters/baek-kang-hyuk', { waitUntil: 'commit' });
  await expect(page.getByRole('button', { name: 'Show it' })).toBeVisible({ timeout: 30_000 });
  await page.waitForLoadState('networkidle');
  // In a low window, at the end of the page, nothing of what opens is in view.
  await page.setViewportSize({ width: 1280, height: 320 });
  await page.mouse.move(600, 200);
  await page.mouse.wheel(0, 8000);
  await expect(page.locator('.gate-label').first()).toBeAttached();
  expect(await shifts(page)).toEqual([]);
});

test('a tap before the app runs is kept, and answered when it does @brief', async ({ page }) => {
  let run = () => {};
  const held = new Promise<void>((resolve) => (run = resolve));
  await page.route('**/assets/vendor-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/characters/baek-kang-hyuk', { waitUntil: 'commit' });
  const keep = page.getByRole('button', { name: 'Keep on the shelf' });
  await keep.click();
  await expect(keep).toHaveAttribute('aria-busy', 'true');
  run();
  await expect(page.getByRole('button', { name: 'On the shelf' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('[data-waits]')).toHaveCount(0);
});

test('an early tap asks for what a control says to a stranger, and takes nothing back that the reader has already', async ({
  page,
  reader,
}) => {
  await reader.hasSeen('s1e4');
  await reader.hasKept('/story/s1e3');
  let run = () => {};
  const held = new Promise<void>((resolve) => (run = resolve));
  await page.route('**/assets/vendor-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/story/s1e3', { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'I have seen episode 3' }).click();
  await page.getByRole('button', { name: 'Keep on the shelf' }).click();
  run();
  await page.locator('[data-ready]').waitFor();
  await expect(page.getByRole('button', { name: 'On the shelf' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { name: 'I have seen episode 3' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { name: /^Progress:/ })).toHaveAccessibleName(/Finished up to episode 4/);
});
