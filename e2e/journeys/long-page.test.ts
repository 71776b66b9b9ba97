import type { Locator, Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';

/** Keeps count of everything that moves from now on. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const seen = { shifts: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      seen.shifts += list.getEntries().length;
    }).observe({ type: 'layout-shift' });
  });
  return () => page.evaluate(() => (window as unknown as { seen: { shifts: number } }).seen.shifts);
}

/** The small map asks for its pictures when a reader comes near. */
async function hasDrawnMap(page: Page): Promise<void> {
  await page.locator('.map-link').scrollIntoViewIfNeeded();
  const areThere = () =>
    page.evaluate(() => {
      const pictures = [...document.querySelectorAll<SVGImageElement>('.map-link image')];
      const fetched = new Set(performance.getEntriesByType('resource').map(({ name }) => name));
      return (
        pictures.length > 0 && pictures.every(({ href }) => fetched.has(new URL(href.baseVal, document.baseURI).href))
      );
    });
  await expect.poll(areThere).toBe(true);
}

test(
  'the contents in the margin follow a reader down, up, and in a leap',
  { tag: '@wide' },
  async ({ page, reader }) => {
    await reader.hasNoWorker();
    await reader.hasSeen('s1e8');
    await page.goto('/story', { waitUntil: 'networkidle' });
    const entry = (name: string) => page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name });
    const current = page.getByRole('navigation', { name: 'On this page' }).locator('[aria-current]');
    const putAt = (name: string, top: number) =>
      page
        .getByRole('heading', { level: 2, name, exact: true })
        .evaluate(
          (heading, y) => window.scrollBy({ top: heading.getBoundingClientRect().top - y, behavior: 'instant' }),
          top,
        );
    await expect(entry('Themes')).toBeVisible();

    await putAt('Themes', 300);
    await expect(current).toHaveCount(1);
    await putAt('Themes', 170);
    await expect(entry('Themes')).toHaveAttribute('aria-current', 'true');
    // Back by so little that the section before has been in view all along.
    await putAt('Themes', 200);
    await expect(entry('Themes')).not.toHaveAttribute('aria-current', 'true');
    await expect(current).toHaveCount(1);
    await putAt('The ending', 100);
    await expect(entry('The ending')).toHaveAttribute('aria-current', 'true');
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    await expect(current).toHaveCount(0);
  },
);

test(
  'the contents show the first of those whom the page lists, each a way to them',
  { tag: '@wide' },
  async ({ page }) => {
    await page.goto('/production/casting');
    const contents = page.getByRole('navigation', { name: 'On this page' });
    const faces = contents.locator('a:has(img)');
    const listed = page.locator('#character-list a');
    await expect(faces.first()).toBeVisible();
    const told = (of: Locator) =>
      of.evaluateAll((links) =>
        links.map((link) => [
          link.textContent,
          link.getAttribute('href'),
          link.querySelector('img')?.getAttribute('src'),
        ]),
      );
    expect(await told(faces)).toEqual((await told(listed)).slice(0, 3));
    // They are for the eye and the mouse: it is the entry that is read out, and gone to by keys.
    await expect(contents.getByRole('link', { name: 'Characters' })).toHaveCount(1);
    await expect(contents.getByRole('link', { name: 'Baek Kang-hyuk' })).toHaveCount(0);
    await faces.first().click();
    await expect(page).toHaveURL(/\/characters\/baek-kang-hyuk$/);
  },
);

test('someone in the middle of a page sees that the line is gone; nothing moves, and nothing is in the way', async ({
  page,
  context,
  reader,
}) => {
  await reader.hasNoWorker();
  // What is fetched ahead when the line goes would be complained of.
  await reader.savesData();
  await page.goto('/characters/baek-kang-hyuk', { waitUntil: 'networkidle' });
  await hasDrawnMap(page);
  await page.evaluate(() => window.scrollTo({ top: 1500, behavior: 'instant' }));
  const shifts = await watchShifts(page);
  await context.setOffline(true);
  const notice = page.getByText('You are offline.');
  await expect(page.getByRole('status').filter({ has: notice })).toHaveCount(1);
  await expect(notice).toBeInViewport({ ratio: 1 });
  const covered = await notice.evaluate((element) => {
    const box = element.getBoundingClientRect();
    const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    const bars = [...document.querySelectorAll('header.header, .bottom-bar')].map((bar) => bar.getBoundingClientRect());
    return hit === element || bars.some(({ top, bottom }) => box.top < bottom && box.bottom > top);
  });
  expect(covered).toBe(false);
  await page.evaluate(() => window.scrollTo({ top: 100_000, behavior: 'instant' }));
  await expect(notice).toBeInViewport({ ratio: 1 });
  await context.setOffline(false);
  await expect(notice).toHaveCount(0);
  expect(await shifts()).toBe(0);
});

test('the cast list says whom each plays, as far as the reader has met them', async ({ page, context, reader }) => {
  await reader.hasNoWorker();
  await page.goto('/people');
  await expect(page.getByRole('link', { name: /Ju Ji-hoon .* as Baek Kang-hyuk$/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /Lee Do-yun .* Director/ })).toBeVisible();
  await expect(page.getByText('Lee Hyeon-jong')).toHaveCount(0);
  await page.goto('/ko/people');
  await expect(page.getByRole('link', { name: /주지훈 .* 백강혁 역$/ })).toBeVisible();
  await context.addInitScript(() => {
    localStorage.setItem(
      'on-call:progress',
      JSON.stringify({ state: { seen: 's1e7', sourceWorks: false }, version: 1 }),
    );
  });
  await page.goto('/people');
  await expect(page.getByRole('link', { name: /Lee Se-ho .* as Lee Hyeon-jong$/ })).toBeVisible();
  await expect(page.getByText('Seo Dong-ju')).toHaveCount(0);
});
