import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';
import { addressOf, inLanguage, languageOf } from '#shared/router/addresses.ts';
import { languages } from '#series/languages.ts';
import { sitemapAddresses } from './built-site.ts';
import { pageKinds } from './page-kinds.ts';
import { isWhole, sampled } from '../sampled.ts';
import {
  comparison,
  early,
  earlyEpisode,
  firstCharacter,
  firstEpisode,
  firstTerm,
  last,
  noteOfFigures,
  shutCharacter,
} from './samples.ts';

/** Readers of the hunt for leaks meet each page, and whatever is wrong on it is a complaint there. */
const addresses = sampled(sitemapAddresses(), 10);
/** So many pages go through one browser page: starting one anew for each takes longer than the check. */
const batch = 60;
const batches = Array.from({ length: Math.ceil(addresses.length / batch) }, (_, index) =>
  addresses.slice(index * batch, (index + 1) * batch),
);

/** One page of each kind in each language, and those that no sitemap lists. Colours come from one stylesheet: here they are all seen. */
const kinds = [...pageKinds(sitemapAddresses()), '/shelf', '/ko/settings', shutCharacter, addressOf('en', 'compare')];
/** Pages whose address asks for something: seen at every progress. */
const asked = [comparison, inLanguage('ko', comparison), `${addressOf('en', 'characters')}?sort=name`];

async function violationsOf(page: Page, address: string, options: { contrast: boolean }): Promise<string[]> {
  const rules = {
    'color-contrast': { enabled: options.contrast },
    // Off in axe unless asked for: what is written on a control is in its name (2.5.3), and a finger hits it (2.5.8).
    'label-content-name-mismatch': { enabled: true },
    'target-size': { enabled: true },
  };
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], rules });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${address} ${id}: ${nodes[0]?.html}`);
}

/** Pages of a kind are alike to axe, which takes longer than all else: it sees every other of those. */
const isSeenByAxe = (place: number) => isWhole || place % 2 === 0;

for (const group of batches) {
  test(`no error, no mismatch and nothing for axe on ${group[0]} and the ${group.length - 1} pages after it`, async ({
    page,
    reader,
  }) => {
    test.setTimeout(240_000);
    await reader.hasNoWorker();
    await reader.savesData();
    for (const [place, address] of group.entries()) {
      await page.goto(address);
      await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
      if (isSeenByAxe(place)) expect(await violationsOf(page, address, { contrast: false })).toEqual([]);
    }
  });
}

for (const seen of [null, early, last])
  for (const colorScheme of ['light', 'dark'] as const) {
    if (!isWhole && seen !== null && (seen === early) !== (colorScheme === 'light')) continue;
    const tags = { none: ' @every-series', [early]: ' @brief' };
    const tag = colorScheme === 'light' ? (tags[seen ?? 'none'] ?? '') : '';
    test(`axe finds nothing on any kind of page at progress ${seen ?? 'none'}, ${colorScheme}${tag}`, async ({
      page,
      reader,
    }) => {
      test.setTimeout(240_000);
      await reader.hasNoWorker();
      await reader.savesData();
      await reader.hasSeen(seen);
      // Nobody reads what is still on its way in.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      // Each kind in one of the languages and one of two looks, and some of them at every progress.
      const some =
        seen === null
          ? kinds.filter(
              (address, index) =>
                isWhole || (languageOf(address) === languages[0] && index % 2 === Number(colorScheme === 'dark')),
            )
          : sampled(kinds, 12);
      for (const address of [...some, ...sampled(asked, 2)]) {
        await page.goto(address, { waitUntil: seen === null ? 'load' : 'networkidle' });
        expect(await violationsOf(page, address, { contrast: true })).toEqual([]);
      }
    });
  }

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on any kind of page in high contrast, ${colorScheme}`, async ({ page, reader }) => {
    test.setTimeout(240_000);
    await reader.hasNoWorker();
    await reader.savesData();
    await reader.hasSeen(early);
    await reader.likes({ theme: 'contrast' });
    await page.emulateMedia({ colorScheme });
    for (const address of sampled(kinds.slice(colorScheme === 'light' ? 1 : 5), 12)) {
      await page.goto(address, { waitUntil: 'networkidle' });
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
      expect(await violationsOf(page, address, { contrast: true })).toEqual([]);
    }
  });

for (const seen of [null, early])
  test(`nothing on any kind of page moves while it loads, at progress ${seen ?? 'none'}`, async ({ page, reader }) => {
    test.setTimeout(240_000);
    await reader.hasNoWorker();
    await reader.savesData();
    await reader.hasSeen(seen);
    await reader.likes({ theme: 'dark', text: 'large' });
    const kept = [firstCharacter, earlyEpisode, firstTerm];
    await reader.hasKept(...kept);
    await page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { sources: { node: Node | null }[] })[])
          shifts.push(
            ...entry.sources.map(
              ({ node }) => (node instanceof Element ? node.outerHTML : node?.textContent) ?? 'something gone',
            ),
          );
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const some = kinds.filter((kind, index) => kind === '/shelf' || index % 8 === (seen === null ? 0 : 4));
    for (const address of [...kept, ...some]) {
      await page.goto(address, { waitUntil: 'networkidle' });
      expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts), address).toEqual([]);
    }
  });

test('what a reader likes is there at the first paint, and in another tab @brief', async ({
  page,
  context,
  reader,
}) => {
  await reader.hasNoWorker();
  await reader.savesData();
  await page.goto('/settings');
  await page.getByRole('radio', { name: 'High contrast' }).check();
  await page.getByRole('radio', { name: 'Larger' }).check();
  await page.getByRole('radio', { name: 'Calm' }).check();
  const other = await context.newPage();
  // Scripts of the app do not run here: only the one in the head does.
  await other.route('**/assets/*.js', (route) => route.abort());
  await other.goto('/characters');
  const html = other.locator('html');
  await expect(html).toHaveAttribute('data-theme', 'contrast');
  await expect(html).toHaveAttribute('data-text', 'larger');
  await expect(html).toHaveAttribute('data-motion', 'calm');
});

test('no page with its contents in the margin scrolls sideways with larger text', async ({ page, reader }) => {
  await reader.hasNoWorker();
  await reader.savesData();
  await reader.likes({ text: 'larger' });
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const address of [noteOfFigures, `/ko${firstEpisode}`, firstCharacter]) {
    await page.goto(address, { waitUntil: 'networkidle' });
    await expect(page.locator('.contents')).toBeVisible();
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width(), address).toBeLessThanOrEqual(1280);
  }
});

test('no kind of page scrolls sideways at 320 px with text twice as large', async ({ page, reader }) => {
  test.setTimeout(120_000);
  await reader.hasNoWorker();
  await reader.savesData();
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of sampled([...kinds, ...asked], 3)) {
    await page.goto(address);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow(), address).toBeLessThanOrEqual(0);
  }
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing where something was set aside, discarded or taken off, ${colorScheme}`, async ({
    page,
    reader,
  }) => {
    const bookmarks = [...[firstEpisode, earlyEpisode].map((page) => ({ page, added: '2025-02-01' })), 7];
    await reader.hasStored('on-call:shelf', JSON.stringify({ state: { bookmarks }, version: 1 }));
    await page.emulateMedia({ colorScheme });
    await page.goto('/settings');
    await page.getByRole('button', { name: 'Put back' }).click();
    expect(await violationsOf(page, '/settings', { contrast: true })).toEqual([]);
    await page.getByRole('button', { name: 'Discard' }).click();
    expect(await violationsOf(page, '/settings', { contrast: true })).toEqual([]);
    await page.goto('/shelf');
    await page.getByRole('button', { name: 'Remove' }).first().click();
    expect(await violationsOf(page, '/shelf', { contrast: true })).toEqual([]);
  });
