import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { addressOfRecord } from '#shared/router/addresses.ts';
import { languages } from '#series/languages.ts';
import { expect, test } from '../fixtures.ts';
import { builtFiles, fileOf, readBuilt, readDocument } from './built-site.ts';
import { sampled } from '../sampled.ts';
import { early } from './samples.ts';

type Texts = { items: { to: string; texts: { id: string }[] }[] };
type Findables = { items: { id: string; to?: string; anchor?: string }[] };

test('everything that search finds before watching has its place on a page @brief', () => {
  const ofTexts = languages.flatMap((lang) =>
    readDocument<Texts>(`${lang}/search/texts.json`).items.flatMap(({ to, texts }) =>
      // The line of a page stands in its head.
      texts.flatMap(({ id }) => (id === 'line' ? [] : [{ lang, to, id }])),
    ),
  );
  const ofNames = languages.flatMap((lang) =>
    readDocument<Findables>('search.json').items.map(({ id, to = id, anchor }) => ({ lang, to, id: anchor })),
  );
  expect(ofTexts.length).toBeGreaterThan(10);
  const pages = new Map(builtFiles('.html').map((file) => [file, readBuilt(file)]));
  const missing = [...ofTexts, ...ofNames].filter(({ lang, to, id }) => {
    const page = pages.get(fileOf(addressOfRecord(lang, to)));
    return page === undefined || (id !== undefined && !page.includes(`id="${id}"`));
  });
  expect(missing).toEqual([]);
});

async function violationsIn(page: Page): Promise<string[]> {
  const rules = { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } };
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], rules });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

for (const [colorScheme, width] of sampled(
  [
    ['light', 360],
    ['dark', 1280],
  ] as const,
  2,
))
  test(`axe finds nothing in the palette, empty, with results and without, nor on the page of search, ${colorScheme}`, async ({
    page,
    reader,
  }) => {
    test.setTimeout(120_000);
    await reader.hasNoWorker();
    await reader.hasSeen(early);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 740 });
    await page.goto('/settings');
    await page.locator('.search-link').click();
    const field = page.getByRole('combobox');
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(await violationsIn(page)).toEqual([]);
    await field.fill('a');
    await expect(page.getByRole('option').first()).toBeVisible();
    await expect(page.getByRole('dialog').getByRole('status')).not.toBeEmpty();
    expect(await violationsIn(page)).toEqual([]);
    await field.fill('xqzvkxq');
    await expect(page.getByRole('option')).toHaveCount(0);
    expect(await violationsIn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog').locator('kbd').first()).toBeVisible();
    expect(await violationsIn(page)).toEqual([]);
    for (const query of ['the', 'xqzvkxq']) {
      await page.goto(`/search?q=${query}`);
      await expect(page.getByRole('main').getByRole('status')).not.toBeEmpty();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      // Where no bar lies over the end of the page.
      await page.setViewportSize({ width: 1280, height: 740 });
      expect(await violationsIn(page)).toEqual([]);
      await page.setViewportSize({ width, height: 740 });
    }
  });
