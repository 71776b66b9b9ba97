import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { addressOf, inLanguage } from '#shared/router/addresses.ts';
import { languages } from '#series/languages.ts';
import { expect } from '../fixtures.ts';
import { address, test } from './parts-site.ts';
import { sampled } from '../sampled.ts';

/** Themes that a reader can choose; high contrast is light or dark as the device is. */
const themes = [
  ['light', 'light'],
  ['dark', 'light'],
  ['contrast', 'light'],
  ['contrast', 'dark'],
] as const;

/** What a finger aims at, as opposed to what a sentence mentions. */
const tapped = '.button, .chip, .choice, .shelf-row button, .tabs a, .tag button';

test.beforeEach(async ({ page, reader }) => {
  await reader.hasNoWorker();
  // Nothing is measured while it still unfolds.
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

async function open(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(address, { waitUntil: 'networkidle' });
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
}

async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Controls among `selector` that are less than `least` px high or, unless only heights count, wide. */
async function smallerThan(page: Page, least: number, selector: string, sides: 'both' | 'height'): Promise<string[]> {
  const controls = await page.locator(`main :is(${selector})`).evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { width, height } = element.getBoundingClientRect();
        return { width, height, html: element.outerHTML.slice(0, 120) };
      }),
  );
  expect(controls.length, selector).toBeGreaterThan(0);
  // Layout counts in 64ths of a pixel.
  const isSmall = (length: number) => length < least - 1 / 64;
  return controls
    .filter(({ width, height }) => isSmall(height) || (sides === 'both' && isSmall(width)))
    .map(({ width, height, html }) => `${width.toFixed(1)} × ${height.toFixed(1)}: ${html}`);
}

for (const [theme, colorScheme] of sampled(themes, 3)) {
  test(`axe finds nothing on any part, nor on an open slip: ${theme}, on a ${colorScheme} device`, async ({
    page,
    reader,
  }) => {
    test.setTimeout(120_000);
    await reader.likes({ theme });
    await page.emulateMedia({ colorScheme });
    await open(page, 1280);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    expect(await violationsOf(page)).toEqual([]);
    await page.locator('#source .source-mark').first().click();
    await expect(page.getByRole('dialog', { name: 'Sources' })).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('#term .term').click();
    await expect(page.getByRole('dialog', { name: 'Explanation' })).toContainText('not medical advice');
    expect(await violationsOf(page)).toEqual([]);
  });
}

test('each control is large enough to be hit', async ({ page }) => {
  await open(page, 1280);
  // Links within a sentence are as high as their line: WCAG 2.2, 2.5.8, “inline”.
  expect(await smallerThan(page, 24, 'button, label, a:not(.passage > a, .badge-page > p > a)', 'both')).toEqual([]);
  await open(page, 360);
  for (const part of tapped.split(', ')) expect(await smallerThan(page, 44, part, 'height')).toEqual([]);
});

test('no part makes the page scroll sideways at 320 px', async ({ page }) => {
  for (const path of languages.map((lang) => inLanguage(lang, address))) {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path, { waitUntil: 'networkidle' });
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow(), path).toBeLessThanOrEqual(0);
  }
});

test('every state is there, and what opens, folds and lights does so here alone', async ({ page }) => {
  await open(page, 1280);
  for (const state of ['seen', 'now', 'later'])
    await expect(page.locator(`#chart .state-${state}`), state).toHaveCount(1);
  for (const status of ['reported', 'denied', 'confirmed'])
    await expect(page.locator(`#stamps .stamp-${status}`), status).toHaveCount(1);
  for (const grade of ['mild', 'moderate', 'strong'])
    await expect(page.locator(`#grades .grade-${grade}`), grade).toHaveCount(1);

  // Who is two things to a character stands there once.
  await expect(page.locator('#relations .relation-name')).toHaveCount(2);
  await expect(page.locator('#relations .relation')).toHaveCount(3);

  const slip = page.getByRole('dialog', { name: 'Sources' });
  for (const [index, word] of ['Corroborated', 'Single source', 'Fan account', 'Disputed'].entries()) {
    await page.locator('#source .source-mark').nth(index).click();
    await expect(slip.locator('strong')).toHaveText(word);
    await slip.getByRole('button', { name: 'Close' }).click();
  }

  const tags = page.locator('#tag');
  await expect(tags.getByRole('button', { name: /^Show anyway: show what/ })).toHaveCount(2);
  await expect(tags.locator('.gate-label')).toHaveCount(1);
  await tags.getByRole('button', { name: 'Show what episode 1 reveals here' }).click();
  await expect(tags.locator('.gate-label')).toHaveCount(2);
  await tags.getByRole('button', { name: 'Fold it again' }).click();
  await expect(tags.locator('.gate-label')).toHaveCount(1);
  await expect(tags.getByRole('button', { name: /^Show anyway: show what/ })).toHaveCount(2);

  const traces = page.locator('#trace .trace');
  const beats = await traces.first().locator('.beat').count();
  const lit = () => traces.evaluateAll((all) => all.map((trace) => trace.querySelectorAll('.beat-seen').length));
  expect(await lit()).toEqual([0, 3, beats]);
  await traces.first().getByText('Ep 2').click();
  expect(await lit()).toEqual([2, 3, beats]);
  await expect(page.getByRole('button', { name: /^Progress/ })).toHaveAccessibleName(/Not started/);
});

test('it is out of the navigation and kept out of search engines', async ({ page }) => {
  for (const path of languages.map((lang) => inLanguage(lang, address))) {
    await page.goto(path);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  }
  for (const path of ['/', ...languages.map((lang) => addressOf(lang, 'about'))]) {
    await page.goto(path);
    await expect(page.locator('a[href$="/about/parts"]')).toHaveCount(0);
  }
});
