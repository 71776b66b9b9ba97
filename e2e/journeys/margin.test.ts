import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';

const margin = (page: Page) => page.locator('.margin');

/** Where the sources beside each block stand: how far below its top, how far from its right edge, and whether two of them overlap. */
const placesIn = (page: Page) =>
  page.evaluate(() => {
    const notes = [...document.querySelectorAll('.margin > div')].map((note) => note.getBoundingClientRect());
    const prose = document.querySelector('article > section p')?.getBoundingClientRect();
    return {
      count: notes.length,
      beside: notes.every(({ left }) => left > (prose?.right ?? Infinity)),
      within: notes.every(({ right }) => right <= document.documentElement.clientWidth),
      apart: notes.every(({ top }, place) => place === 0 || top >= (notes[place - 1]?.bottom ?? 0)),
    };
  });

test(
  'someone at a wide screen sees beside a paragraph who says so, and how sure it is @brief',
  { tag: '@wide' },
  async ({ page, reader }) => {
    await reader.hasNoWorker();
    await reader.hasSeen('s1e8');
    await page.goto('/characters/baek-kang-hyuk', { waitUntil: 'networkidle' });
    await expect(margin(page)).toBeVisible();
    expect(await placesIn(page)).toMatchObject({ beside: true, within: true, apart: true });
    expect((await placesIn(page)).count).toBeGreaterThan(5);
    // The first note stands level with what it is beside, and names the sources of its mark.
    const mark = page.getByRole('link', { name: /^Sources / }).first();
    const label = (await mark.getAttribute('aria-label')) ?? '';
    const [, numbers = '', word = ''] = /^Sources ([\d –]+): (.+)$/.exec(label) ?? [];
    const note = margin(page).locator('> div').first();
    await expect(note).toContainText(word);
    for (const part of numbers.split(' ')) {
      const [first = NaN, last = first] = part.split('–').map(Number);
      for (let number = first; number <= last; number++)
        await expect(note.getByText(String(number), { exact: true })).toBeVisible();
      expect(last).toBeGreaterThanOrEqual(first);
    }
    const [block, beside] = await Promise.all([page.locator('.lead').boundingBox(), note.boundingBox()]);
    expect(Math.abs((block?.y ?? 0) - (beside?.y ?? 99))).toBeLessThan(3);
  },
);

test(
  'sources come into the margin without moving anything, and tell no more than the list of the page',
  { tag: '@wide' },
  async ({ page, reader }) => {
    await reader.hasNoWorker();
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          Object.assign(window, { moved: (Reflect.get(window, 'moved') ?? 0) + entry.value });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const address of ['/story', '/ko/people/ju-ji-hoon', '/production/timeline', '/story/s1e1']) {
      await page.goto(address, { waitUntil: 'networkidle' });
      await expect(margin(page).locator('> div').first()).toBeVisible();
      expect(await page.evaluate(() => Reflect.get(window, 'moved') ?? 0), address).toBeLessThan(0.001);
      const untold = await page.evaluate(() => {
        const listed = [...document.querySelectorAll('.sources li')].map(({ textContent }) => textContent ?? '');
        return [...document.querySelectorAll('.margin cite')]
          .map(({ textContent }) => textContent ?? '')
          .filter((title) => !listed.some((source) => source.includes(title)));
      });
      expect(untold, address).toEqual([]);
    }
  },
);

test(
  'what stands in the margin is for the eye: a click opens its slip, the keyboard goes from mark to mark, a screen reader hears it once',
  { tag: '@wide' },
  async ({ page, reader }) => {
    await reader.hasNoWorker();
    await page.goto('/story', { waitUntil: 'networkidle' });
    await expect(margin(page)).toBeVisible();
    await expect(margin(page)).toHaveAttribute('aria-hidden', 'true');
    await expect(margin(page).locator('a, button, [tabindex]')).toHaveCount(0);
    const first = margin(page).locator('.margin-source').first();
    const title = await first.locator('cite').textContent();
    await first.click();
    const slip = page.getByRole('dialog', { name: 'Sources' });
    await expect(slip.getByRole('link', { name: title ?? '' }).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(slip).toHaveCount(0);
    // Back on the mark that the slip was of.
    await expect(page.locator('.source-mark').first()).toBeFocused();
  },
);

test(
  'the margin follows what opens on the page, and is gone where there is no room for it',
  { tag: '@wide' },
  async ({ page, reader }) => {
    await reader.hasNoWorker();
    await page.goto('/characters/baek-kang-hyuk', { waitUntil: 'networkidle' });
    const notes = margin(page).locator('> div');
    await expect(notes.first()).toBeVisible();
    const before = await notes.count();
    await page
      .getByRole('button', { name: /what episode 1 reveals/i })
      .first()
      .click();
    await expect.poll(() => notes.count()).toBeGreaterThan(before);
    expect(await placesIn(page)).toMatchObject({ beside: true, apart: true });
    await page.setViewportSize({ width: 1100, height: 700 });
    await expect(margin(page)).toBeHidden();
    await page.setViewportSize({ width: 1280, height: 700 });
    await expect(notes.first()).toBeVisible();
    // Another page has its own.
    await page
      .getByRole('navigation', { name: 'Main' })
      .first()
      .getByRole('link', { name: 'Production', exact: true })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: 'Production' })).toBeVisible();
    await expect(margin(page)).toHaveCount(0);
  },
);

test(
  'the contents stand beside the text and under the head, and a long list of them keeps within the window',
  { tag: '@wide' },
  async ({ page, reader }) => {
    await reader.hasNoWorker();
    await reader.hasSeen('s1e8');
    await page.setViewportSize({ width: 1280, height: 720 });
    for (const address of ['/characters/baek-kang-hyuk', '/story', '/production/timeline', '/story/s1e3']) {
      await page.goto(address, { waitUntil: 'networkidle' });
      const contents = page.getByRole('navigation', { name: 'On this page' });
      await expect(contents).toBeVisible();
      await page.evaluate(() => window.scrollTo({ top: 1200, behavior: 'instant' }));
      const box = await contents.locator('> div').boundingBox();
      const prose = await page.locator('article > section p').first().boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0), address).toBeLessThan(prose?.x ?? 0);
      expect(box?.y, address).toBeGreaterThan(56);
      expect((box?.y ?? 0) + (box?.height ?? 0), address).toBeLessThanOrEqual(720);
    }
  },
);

test('what takes the whole width has no margin, and nothing lies on it', { tag: '@wide' }, async ({ page, reader }) => {
  await reader.hasNoWorker();
  await page.goto('/story', { waitUntil: 'networkidle' });
  await expect(margin(page)).toBeVisible();
  await page.goto('/relationships', { waitUntil: 'networkidle' });
  await page.evaluate(() => new Promise<unknown>((resolve) => requestIdleCallback(resolve)));
  await expect(page.locator('.source-mark').first()).toBeAttached();
  await expect(margin(page)).toHaveCount(0);
});
