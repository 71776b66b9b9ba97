import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';

/** A page of each kind, and a statement in the middle of it. */
const statements = [
  ['/story', '#unnamed-past'],
  ['/story/s1e3', '#questions'],
  ['/characters', 'main a[href$="/characters/park-gyeong-won"]'],
  ['/characters/baek-kang-hyuk', '#names'],
  ['/people/ju-ji-hoon', '#author-wish'],
  ['/production/casting', '#lead-4'],
  ['/production/timeline', '#baeksang-nominations'],
  ['/glossary', 'main a[href$="/glossary/golden-hour"]'],
  ['/sources', '#globalepic-co-2025-01-22'],
] as const;

for (const [address, statement] of statements)
  test(`someone in the middle of ${address} switches the language there and back, and reads on`, async ({
    page,
    reader,
    isMobile,
  }) => {
    await page.setViewportSize(isMobile ? { width: 360, height: 740 } : { width: 1280, height: 860 });
    await reader.hasNoWorker();
    await reader.hasSeen('s1e4');
    await page.goto(`${address}?as-of=s1e4#line`);
    await page.locator('[data-ready]').waitFor();
    const target = page.locator(statement).first();
    const place = () => target.evaluate((element) => element.getBoundingClientRect().top);
    // Right below the header, where nothing else begins before it.
    await target.evaluate((element) =>
      window.scrollBy({ top: element.getBoundingClientRect().top - 64, behavior: 'instant' }),
    );
    // What opens on arrival has opened.
    await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
    const before = await place();
    for (const [name, other, prefix] of [
      ['한국어', 'English', '/ko'],
      ['English', '한국어', ''],
    ] as const) {
      await page.getByRole('banner').getByRole('link', { name }).click();
      // The bibliography is long: a slow machine takes its time.
      await expect(page.getByRole('banner').getByRole('link', { name: other })).toBeFocused({ timeout: 15_000 });
      expect(Math.abs((await place()) - before)).toBeLessThanOrEqual(4);
      const { pathname, search, hash } = new URL(page.url());
      expect(pathname + search + hash).toBe(`${prefix}${address}?as-of=s1e4#line`);
    }
  });

test('someone tabs into the header from the middle of a page, which stays where it is', async ({ page }) => {
  await page.goto('/story');
  await page.locator('[data-ready]').waitFor();
  await page.evaluate(() => window.scrollTo({ top: 2000, behavior: 'instant' }));
  for (const control of [
    page.getByRole('banner').getByRole('link', { name: '한국어' }),
    page.getByRole('button', { name: /^Progress:/ }),
  ]) {
    await control.focus();
    expect(await page.evaluate(() => window.scrollY)).toBe(2000);
  }
});

test('someone who chose Korean finds it at home and behind every link without a language, until they choose English', async ({
  page,
}) => {
  const goTo = (address: string) => page.goto(address, { waitUntil: 'commit' });
  const chosen = () => page.evaluate(() => localStorage.getItem('on-call:language'));
  await page.goto('/ko/story');
  expect(await chosen()).toBeNull();
  await goTo('/');
  await expect(page).toHaveURL('/');
  await page.getByRole('banner').getByRole('link', { name: '한국어' }).click();
  await expect(page).toHaveURL('/ko');

  await goTo('/');
  await expect(page).toHaveURL('/ko');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await goTo('/characters/baek-kang-hyuk?as-of=s1e2#names');
  await expect(page).toHaveURL('/ko/characters/baek-kang-hyuk?as-of=s1e2#names');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('백강혁');

  await page.locator('[data-ready]').waitFor();
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL('/characters/baek-kang-hyuk?as-of=s1e2#names');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Baek Kang-hyuk');
  // An address in Korean stays so, and changes nothing.
  await goTo('/ko/story');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('줄거리');
  await goTo('/');
  await expect(page).toHaveURL('/');
});

test('someone who chose Korean is not led there from a page that they went to themselves, by the way back', async ({
  page,
}) => {
  await page.goto('/glossary');
  await page.locator('[data-ready]').waitFor();
  await page.getByRole('banner').getByRole('link', { name: '한국어' }).click();
  await expect(page).toHaveURL('/ko/glossary');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Glossary' })).toBeVisible();
  await expect(page).toHaveURL('/glossary');
});

test('someone whose address has no page is told so in the language that they chose', async ({ page, reader }) => {
  await page.goto('/about');
  await page.locator('[data-ready]').waitFor();
  await page.getByRole('banner').getByRole('link', { name: '한국어' }).click();
  await expect(page).toHaveURL('/ko/about');
  await page.goto('/nowhere', { waitUntil: 'commit' });
  await expect(page).toHaveURL('/ko/nowhere');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('이 주소에는 페이지가 없습니다');
  reader.complaints.length = 0;
});

/** Has chosen Korean, and comes to the story with an app that does not run. */
async function readsKoreanWithoutApp(page: Page): Promise<void> {
  await page.context().addInitScript(() => {
    if (localStorage.getItem('on-call:language') === null) localStorage.setItem('on-call:language', 'ko');
  });
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/ko/story', { waitUntil: 'load' });
}

test('someone chooses English before the app runs, and Korean again', async ({ page, reader }) => {
  await readsKoreanWithoutApp(page);
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL('/story');
  await expect(page.getByRole('heading', { level: 1, name: 'Story' })).toBeVisible();
  await page.getByRole('banner').getByRole('link', { name: '한국어' }).click();
  await expect(page).toHaveURL('/ko/story');
  reader.complaints.length = 0;
});

test(
  'someone chooses English into another tab before the app runs',
  { tag: '@wide' },
  async ({ page, context, reader }) => {
    await readsKoreanWithoutApp(page);
    const opened = context.waitForEvent('page');
    await page.getByRole('banner').getByRole('link', { name: 'English' }).click({ button: 'middle' });
    await expect((await opened).getByRole('heading', { level: 1, name: 'Story' })).toBeVisible();
    await expect(page).toHaveURL('/ko/story');
    reader.complaints.length = 0;
  },
);

test('someone whose browser keeps nothing switches the language as before', async ({ page, context }) => {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('/about');
  await page.locator('[data-ready]').waitFor();
  await page.getByRole('banner').getByRole('link', { name: '한국어' }).click();
  await expect(page).toHaveURL('/ko/about');
  await page.goto('/about');
  await expect(page).toHaveURL('/about');
});

test('each language names its own manifest, also after a switch @brief', async ({ page }) => {
  const manifest = page.locator('link[rel="manifest"]');
  await page.goto('/about');
  await page.locator('[data-ready]').waitFor();
  await expect(manifest).toHaveAttribute('href', '/manifest.webmanifest');
  await page.getByRole('banner').getByRole('link', { name: '한국어' }).click();
  await expect(manifest).toHaveAttribute('href', '/ko/manifest.webmanifest');
});

test('someone goes back and forward, and finds the focus on the link that had led away', async ({ page }) => {
  await page.goto('/characters');
  const card = page.getByRole('main').getByRole('link', { name: /Park Gyeong-won/ });
  await card.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('contentinfo').getByRole('link', { name: 'Glossary' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Glossary' })).toBeFocused();

  await page.goBack();
  await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Glossary' })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Characters' })).toBeVisible();
  await expect(card).toBeFocused();
  const place = await page.evaluate(() => window.scrollY);
  await page.goForward();
  await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Glossary' })).toBeFocused();
  await page.goForward();
  // Nothing was followed from here.
  await expect(page.getByRole('heading', { level: 1, name: 'Glossary' })).toBeFocused();

  // A reload in between forgets nothing, and focus scrolls nothing.
  await page.reload();
  await page.locator('[data-ready]').waitFor();
  await page.goBack();
  await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Glossary' })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Characters' })).toBeVisible();
  await expect(card).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(place);
});

test('someone goes back to a page whose link has gone, and begins at its heading', async ({ page, reader }) => {
  await reader.hasKept('/characters/park-gyeong-won', '/story');
  await page.goto('/shelf');
  await page
    .getByRole('main')
    .getByRole('link', { name: /Park Gyeong-won/ })
    .click();
  await page.getByRole('button', { name: 'On the shelf' }).click();
  await expect(page.getByRole('button', { name: 'Keep on the shelf' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Shelf' })).toBeFocused();
});
