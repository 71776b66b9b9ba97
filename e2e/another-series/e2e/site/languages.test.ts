import type { Page } from 'playwright/test';
import { type Language, languages } from '#series/languages.ts';
import { inLanguage, languageOf } from '#shared/router/addresses.ts';
import { expect, test } from '../fixtures.ts';
import { fileOf, readBuilt, readDocument, sitemapAddresses, textOf } from './built-site.ts';
import { pageKinds } from './page-kinds.ts';

const [first] = languages;
const kinds = pageKinds(sitemapAddresses()).filter((address) => languageOf(address) === first);
/** Through every language, and back to the first. */
const round = [...languages.slice(1), first];

const headingOf = (address: string) => textOf(/<h1\b.*?<\/h1>/s.exec(readBuilt(fileOf(address)))?.[0] ?? '').trim();

async function chooseLanguage(page: Page, lang: Language): Promise<void> {
  const banner = page.getByRole('banner');
  await banner.locator('details > summary').click();
  await banner.locator(`a[hreflang="${lang}"]`).click();
}

test.beforeEach(({ reader }) => reader.hasNoWorker());

test('there are three languages', () => {
  expect(languages).toEqual(['en', 'ko', 'de']);
});

test('from every kind of page a reader goes through all languages and back', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of kinds) {
    await page.goto(address);
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
    for (const lang of round) {
      await chooseLanguage(page, lang);
      await expect(page).toHaveURL(inLanguage(lang, address));
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      const heading = page.getByRole('heading', { level: 1 });
      await expect
        .poll(async () => (await heading.innerText()).replace(/\s+/g, ''))
        .toBe(headingOf(inLanguage(lang, address)).replace(/\s+/g, ''));
    }
  }
});

test('what a source is stands in each of three languages, and a title as published in its own', async ({ page }) => {
  type Title = { id: string; title?: string; titles?: Partial<Record<Language, string>>; lang: string };
  const { items } = readDocument<{ items: Title[] }>('sources.json');
  expect(items.filter(({ titles }) => titles).length).toBeGreaterThan(0);
  for (const lang of languages) {
    await page.goto(inLanguage(lang, '/sources'));
    for (const { id, title = '', titles, lang: own } of items) {
      const cited = page.locator(`li[id="${id}"] cite`);
      if (!title) await expect(cited).toHaveCount(0);
      else {
        await expect(cited).toHaveText(titles?.[lang] ?? title);
        expect(await cited.evaluate((cite) => cite.closest('[lang]')?.getAttribute('lang'))).toBe(titles ? lang : own);
      }
    }
  }
});

test('someone who chose a language finds it behind every link without one', async ({ page }) => {
  for (const lang of languages.slice(1)) {
    await page.goto('/about');
    await page.locator('[data-ready]').waitFor();
    await chooseLanguage(page, lang);
    await expect(page).toHaveURL(`/${lang}/about`);
    await page.goto('/story', { waitUntil: 'commit' });
    await expect(page).toHaveURL(`/${lang}/story`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headingOf(`/${lang}/story`));
    await chooseLanguage(page, first);
    await expect(page).toHaveURL('/story');
  }
});

test('the list of languages fits a narrow phone, with scripts and without', async ({ page, reader }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const hasScripts of [true, false]) {
    if (!hasScripts) await page.route('**/*.js', (route) => route.abort());
    for (const lang of languages) {
      await page.goto(inLanguage(lang, '/story'));
      await page.getByRole('banner').locator('details > summary').click();
      for (const link of await page.getByRole('banner').locator('a[hreflang]').all()) {
        await expect(link).toBeVisible();
        const { x = 0, width = 0 } = (await link.boundingBox()) ?? {};
        expect(x, lang).toBeGreaterThanOrEqual(0);
        expect(x + width, lang).toBeLessThanOrEqual(360);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth), lang).toBeLessThanOrEqual(360);
    }
  }
  // Of the scripts that did not come.
  reader.complaints.length = 0;
});
