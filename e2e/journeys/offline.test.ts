import type { Page, Request } from 'playwright/test';
import { expect, test } from '../fixtures.ts';

// Saving the whole app takes its time on a slow machine.
test.setTimeout(300_000);

test('someone goes offline and opens pages never visited', async ({ page, reader }) => {
  await page.goto('/');
  await reader.goesOffline();
  for (const [address, heading] of [
    ['/characters/park-gyeong-won', 'Park Gyeong-won'],
    ['/ko/production', '제작 노트'],
    ['/story/s1e5', 'Episode 5'],
    ['/glossary/golden-hour', 'Golden hour'],
    ['/sources', 'Sources'],
    ['/ko/people/ju-ji-hoon', '주지훈'],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
  }
  await expect(page.getByText('인터넷에 연결되어 있지 않습니다.')).toBeVisible();
  // The worker answers with the bare shell, which has the styles of this page too.
  await page.goto('/nowhere');
  await expect(page.locator('.lost-trace')).toHaveCSS('fill', 'none');

  // It knows the language that was chosen, too.
  await page.getByRole('banner').getByRole('link', { name: '한국어' }).click();
  await expect(page).toHaveURL('/ko/nowhere');
  await page.goto('/story?as-of=s1e2', { waitUntil: 'commit' });
  await expect(page).toHaveURL('/ko/story?as-of=s1e2');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('줄거리');
  await expect(page.locator('link[rel="manifest"]')).toHaveAttribute('href', '/ko/manifest.webmanifest');
});

test('someone offline who has everything learns that a page does not exist, not that the line broke', async ({
  page,
  reader,
}) => {
  await page.goto('/ko');
  await reader.goesOffline();
  await page.goto('/ko/characters/nobody');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('이 주소에는 페이지가 없습니다');
  await expect(page).toHaveTitle('이 주소에는 페이지가 없습니다 · 온콜');
  // What the browser says of the request itself.
  reader.complaints.length = 0;
});

test('the settings say that the whole app is saved, and how large it is', async ({ page }) => {
  await page.goto('/settings');
  await expect(page.getByText(/The whole app is saved on this device \(\d\.\d MB\)/)).toBeVisible({ timeout: 100_000 });
});

test('what a tap leads to is there already, on the first visit and later: nothing is asked for', async ({ page }) => {
  for (const visit of ['first', 'later']) {
    await page.goto('/characters');
    await page.evaluate(() => navigator.serviceWorker.ready);
    // The last of all pages.
    await hasCodeOf(page, 'about');
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    const note = (request: Request) => asked.push(new URL(request.url()).pathname);
    page.on('request', note);
    await page
      .getByRole('main')
      .getByRole('link', { name: /Park Gyeong-won/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Park Gyeong-won');
    await expect(page.locator('main section.sources')).toBeAttached();
    expect(asked, `${visit} visit`).toEqual([]);
    page.off('request', note);
  }
});

/** Waits for the code of a kind of page, which comes in idle time. */
async function hasCodeOf(page: Page, kind: string): Promise<void> {
  await page.waitForFunction(
    (name) => performance.getEntriesByType('resource').some((entry) => entry.name.includes(name)),
    `/assets/${kind}-`,
    { timeout: 30_000 },
  );
}

test('a stranger’s page takes nothing gated into memory, a reader’s does', async ({ page, reader }) => {
  const packs = async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/characters');
    await page.waitForLoadState('networkidle');
    return asked.filter((path) => path.endsWith('/pack/reveals.json'));
  };
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  expect(await packs()).toEqual([]);
  await reader.hasSeen('s1e2');
  await expect.poll(packs).toContain('/api/v1/en/pack/reveals.json');
});
