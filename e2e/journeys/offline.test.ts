import type { Page, Request } from 'playwright/test';
import { expect, test } from '../fixtures.ts';

test.use({ hasWorker: true });

// Saving the whole app takes its time on a slow machine.
test.setTimeout(300_000);

test('someone goes offline and opens pages never visited @brief', async ({ page, reader }) => {
  await page.goto('/');
  await reader.goesOffline();
  for (const [address, heading] of [
    ['/characters/park-gyeong-won', 'Park Gyeong-won'],
    ['/ko/production', '제작 노트'],
    ['/story/s1e5', 'Episode 5'],
    ['/glossary/golden-hour', 'Golden hour'],
    ['/sources', 'Sources'],
    ['/data', 'Open data'],
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

test('what leads out of the app, or is not saved, says so offline, and what is saved opens', async ({
  page,
  reader,
}) => {
  await page.goto('/data');
  await reader.goesOffline();
  const word = page.getByText('You are offline, and this is not saved here.');
  await page.getByRole('link', { name: 'openapi.json' }).click();
  await expect(word).toBeInViewport();
  await expect(page).toHaveURL('/data');
  await page.getByRole('textbox').fill('dump.json');
  await page.getByRole('button', { name: 'Fetch' }).click();
  await expect(page.getByText('You are offline. What is saved still opens.')).toHaveCount(2);
  await page.getByRole('link', { name: 'index.json' }).click();
  await expect(page).toHaveURL('/api/v1/index.json');

  await page.goto('/glossary/golden-hour');
  await page
    .getByRole('link', { name: /^Sources 1/ })
    .first()
    .click();
  const source = page.getByRole('dialog').locator('a[target=_blank]').first();
  await source.click();
  await expect(page.getByRole('dialog').getByText('You are offline, and this is not saved here.')).toBeVisible();
  expect(page.context().pages()).toHaveLength(1);
  // A device may be wrong about its line.
  const opened = page.context().waitForEvent('page');
  await source.click();
  await (await opened).close();
  // What the browser says of the requests themselves.
  reader.complaints.length = 0;
});

test('the settings say that the whole app is saved, and how large it is', async ({ page }) => {
  await page.goto('/settings');
  await expect(page.getByText(/The whole app is saved on this device \(\d\.\d MB\)/)).toBeVisible({ timeout: 100_000 });
});

test('the settings say in which languages it is saved, and since when', async ({ page }) => {
  await page.goto('/ko/settings');
  await expect(page.getByText(/저장된 언어: English, 한국어 · 저장한 날짜: \d{4}년 \d+월 \d+일/)).toBeVisible({
    timeout: 100_000,
  });
});

test('a language that is removed leaves room, says so where it is missed, and comes back', async ({ page, reader }) => {
  await page.goto('/settings');
  const english = page.getByRole('listitem').filter({ hasText: 'English' });
  await expect(english).toHaveText(/^English \d\.\d MB · Stays while you read in it$/);
  const whole = page.getByText(/^The whole app is saved on this device/);
  await expect(whole).toBeVisible();
  await page.getByRole('button', { name: 'Remove 한국어' }).click();
  await expect(page.getByText(/^The app is saved on this device without what you removed \(\d\.\d MB\)/)).toBeVisible();
  await expect(page.getByText('Languages: English ·')).toBeVisible();

  await reader.goesOffline();
  const again = page.getByRole('button', { name: 'Save again 한국어' });
  await again.click();
  await expect(page.getByText('It could not be saved: the connection broke.')).toBeVisible();
  await page.goto('/ko/characters/park-gyeong-won');
  await expect(page.getByText('이 언어는 이 기기에서 삭제했기 때문에')).toBeVisible();
  await page.getByRole('link', { name: '다른 언어로 보기: English' }).click();
  await expect(page).toHaveURL('/characters/park-gyeong-won');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Park Gyeong-won');

  await page.context().setOffline(false);
  await page.goto('/settings');
  await again.click();
  await expect(whole).toBeVisible();
  await reader.goesOffline();
  await page.goto('/ko/characters/park-gyeong-won');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('박경원');
  // What the browser says of the requests themselves.
  reader.complaints.length = 0;
});

test('who watches the app being saved sees how far it is', async ({ page }) => {
  // The last of its files takes its time.
  await page.context().route('**/api/v1/index.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await route.continue();
  });
  await page.goto('/settings');
  await expect(page.getByText(/Being saved: \d+ of \d+ files\./)).toBeVisible({ timeout: 100_000 });
  await expect(page.getByText('The whole app is saved on this device')).toBeVisible({ timeout: 100_000 });
});

test('who spares data is asked before anything is saved', async ({ page, reader }) => {
  await reader.savesData();
  await page.goto('/settings');
  await expect(page.getByText('Not saved yet, because this device is set to save data')).toBeVisible();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await page.getByRole('button', { name: 'Save now' }).click();
  await expect(page.getByText('The whole app is saved on this device')).toBeVisible({ timeout: 100_000 });
  // From then on it answers, and nothing is asked again.
  await reader.goesOffline();
  await page.goto('/ko/glossary');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('용어 사전');
});

test('what a tap leads to is there already, on the first visit and later: nothing is asked for @brief', async ({
  page,
}) => {
  for (const visit of ['first', 'later']) {
    await page.goto('/characters');
    await page.evaluate(() => navigator.serviceWorker.ready);
    // The last of all pages: that of what changed.
    await hasCodeOf(page, 'changes');
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
