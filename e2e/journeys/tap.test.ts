import { expect, test } from '../fixtures.ts';

const card = /Park Gyeong-won/;

test('the picture on a card grows into the head of its page, and back', async ({ page }) => {
  const growing = () =>
    page.evaluate(() =>
      document.getAnimations().flatMap((animation) => {
        const { target } = animation.effect as KeyframeEffect;
        return target?.matches('.picture') ? [target.closest('.page-picture, a')?.className] : [];
      }),
    );
  await page.goto('/characters');
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.documentElement.style.setProperty('--slow', '3s'));
  await page.getByRole('main').getByRole('link', { name: card }).click();
  await expect.poll(growing).toEqual(['badge-page page-picture']);
  await page.goBack();
  await expect.poll(growing).toEqual(['badge']);
});

test('nothing grows for someone who wants it calm', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/characters');
  await page.waitForLoadState('networkidle');
  await page.getByRole('main').getByRole('link', { name: card }).click();
  await expect(page.locator('.page-picture .grows')).toBeVisible();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('the head of a page that was tapped comes first, then all of it @brief', async ({ page }) => {
  await page.goto('/characters');
  await page.evaluate(() => {
    const before = document.querySelector('h1')?.textContent;
    new MutationObserver((_, observer) => {
      const heading = document.querySelector('h1');
      if (!heading || heading.textContent === before) return;
      observer.disconnect();
      heading.dataset['sections'] = String(document.querySelectorAll('main section').length);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  await page.getByRole('main').getByRole('link', { name: card }).click();
  await expect(page.getByRole('heading', { level: 1, name: card })).toHaveAttribute('data-sections', '0');
  await expect(page.locator('main section.sources')).toBeAttached();
});

test('the way back and forward finds a page whole, so that it can be scrolled to where it was @brief', async ({
  page,
}) => {
  await page.goto('/characters');
  await page.getByRole('main').getByRole('link', { name: card }).click();
  const sources = page.locator('main section.sources');
  await sources.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => window.scrollY);
  expect(place).toBeGreaterThan(0);
  await page.goBack();
  await expect(page).toHaveURL('/characters');
  await page.goForward();
  await expect(sources).toBeInViewport();
  expect(await page.evaluate(() => window.scrollY)).toBeCloseTo(place, -1);
});

test('a link opens another tab where the browser is asked for one', { tag: '@wide' }, async ({ page, context }) => {
  await page.goto('/characters');
  const opened = context.waitForEvent('page');
  await page
    .getByRole('main')
    .getByRole('link', { name: card })
    .click({ modifiers: ['ControlOrMeta'] });
  const tab = await opened;
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText('Park Gyeong-won');
  await expect(page).toHaveURL('/characters');
});
