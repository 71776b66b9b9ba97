import type { Locator } from 'playwright/test';
import { addressOf, inLanguage, pathOf } from '#shared/router/addresses.ts';
import { languages } from '#series/languages.ts';
import { expect, test } from '../fixtures.ts';
import { early, firstCharacter, firstTerm, last, noteOfPeople } from './samples.ts';
import { sampled } from '../sampled.ts';

type Label = { words: string; left: number; right: number; lines: number };

/** What is to be seen of the words in some elements, from left to right: their edges in pixels, and on how many lines they stand. */
const labelsOf = (elements: Locator): Promise<Label[]> =>
  elements.evaluateAll((all) =>
    all
      .flatMap((element) => {
        const range = document.createRange();
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const boxes: DOMRect[] = [];
        while (walker.nextNode()) {
          if (walker.currentNode.parentElement?.closest('.visually-hidden')) continue;
          range.selectNode(walker.currentNode);
          boxes.push(...range.getClientRects());
        }
        if (boxes.length === 0) return [];
        return [
          {
            words: element.textContent ?? '',
            left: Math.min(...boxes.map(({ left }) => left)),
            right: Math.max(...boxes.map(({ right }) => right)),
            lines: new Set(boxes.map(({ top }) => Math.round(top))).size,
          },
        ];
      })
      .toSorted((a, b) => a.left - b.left),
  );

for (const [width, text, browserText = 16] of [
  [320, 'normal'],
  [320, 'larger'],
  [360, 'larger'],
  // Text in the browser's own settings larger, by itself and with ours.
  [320, 'normal', 20],
  [360, 'larger', 20],
] as const)
  test(`no label of a bar breaks or touches another at ${width} px, text ${text} on ${browserText} px`, async ({
    page,
    reader,
  }) => {
    await reader.hasNoWorker();
    await reader.savesData();
    await reader.likes({ text });
    await reader.hasSeen(early);
    await page.setViewportSize({ width, height: 640 });
    for (const address of languages.map((lang) => addressOf(lang, 'story'))) {
      await page.goto(address, { waitUntil: 'networkidle' });
      await page.evaluate((larger) => {
        const root = document.documentElement;
        root.style.fontSize = `${Number.parseFloat(getComputedStyle(root).fontSize) * larger}px`;
      }, browserText / 16);
      const rows = await page
        .getByRole('banner')
        .locator('> :is(button, a), summary')
        .evaluateAll((all) => all.map((element) => element.getBoundingClientRect()).filter(({ width }) => width > 0));
      const [first] = rows;
      for (const { top, bottom } of rows) {
        expect(top, 'one row').toBeLessThan(first?.bottom ?? 0);
        expect(bottom, 'one row').toBeGreaterThan(first?.top ?? 0);
      }
      const bottom = await labelsOf(page.locator('.bottom-bar a'));
      expect(bottom).toHaveLength(5);
      // The name of the app goes out of sight where there is no room for it.
      const top = await labelsOf(page.getByRole('banner').locator('> :is(button, a:not(.brand)), summary'));
      expect(top).toHaveLength(2);
      for (const labels of [bottom, top])
        for (const [index, { words, lines, right }] of labels.entries()) {
          expect(lines, words).toBe(1);
          expect((labels[index + 1]?.left ?? width) - right, `after ${words}`).toBeGreaterThan(5);
        }
    }
  });

test('no name breaks at its hyphen on a narrow phone, whatever the text size', async ({ page, reader }) => {
  await reader.hasNoWorker();
  await reader.savesData();
  await reader.hasSeen(last);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of ['/', '/people', '/characters', firstCharacter, noteOfPeople, '/ko/people']) {
    await page.goto(address, { waitUntil: 'networkidle' });
    for (const size of ['100%', '118.75%', '137.5%']) {
      const broken = await page.evaluate((fontSize) => {
        document.documentElement.style.fontSize = fontSize;
        const found: string[] = [];
        // People's names in our own words; titles of sources are theirs.
        const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const { textContent, parentElement } = walker.currentNode;
          if (parentElement?.closest('cite')) continue;
          for (const { 0: name, index } of (textContent ?? '').matchAll(/\b[A-Z][a-z]{1,5}-[a-z]{1,5}\b/g)) {
            const range = document.createRange();
            range.setStart(walker.currentNode, index);
            range.setEnd(walker.currentNode, index + name.length);
            if (range.getClientRects().length > 1) found.push(name);
          }
        }
        return found;
      }, size);
      expect(broken, `${address} ${size}`).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${address} ${size}`).toBeLessThanOrEqual(0);
    }
  }
});

test('the smallest targets are hit: a single source mark, and each address of the data', async ({ page, reader }) => {
  await reader.hasNoWorker();
  await reader.savesData();
  const small = (elements: Locator) =>
    elements.evaluateAll((all) =>
      all.flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        return Math.min(width, height) < 23.9 ? [`${element.textContent} ${width} ${height}`] : [];
      }),
    );
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(firstCharacter);
    await expect(page.getByRole('link', { name: /^Sources \d:/ }).first()).toBeVisible();
    expect(await small(page.getByRole('link', { name: /^Sources \d+:/ }))).toEqual([]);
    await page.goto('/data');
    await expect(page.getByRole('table')).toBeVisible();
    expect(await small(page.getByRole('main').getByRole('link'))).toEqual([]);
  }
});

for (const lang of languages)
  test(`who, what, played by whom, keep and share are seen at once on each character’s page of a small phone, ${lang}${lang === 'ko' ? ' @brief' : ''}`, async ({
    page,
    reader,
  }) => {
    await reader.hasNoWorker();
    await reader.hasSeen(last);
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(addressOf(lang, 'characters'), { waitUntil: 'networkidle' });
    const cards = page.locator('.badges a');
    const count = await cards.count();
    expect(count).toBeGreaterThan(3);
    for (const place of sampled([...Array(count).keys()], 4)) {
      await cards.nth(place).click();
      await expect(page.locator('.badge-page .actions')).toBeAttached();
      const seen = await page.evaluate(() => {
        const bar = document.querySelector('.bottom-bar')?.getBoundingClientRect().top ?? 0;
        const parts = '.badge-page :is(h1, .badge-rank, .badge-foot, .actions button), .badge-page ~ .lead';
        const boxes = [...document.querySelectorAll(parts)].map((part) => part.getBoundingClientRect());
        return { parts: boxes.length, below: boxes.filter(({ bottom }) => bottom > bar).length };
      });
      expect.soft(seen.parts, page.url()).toBeGreaterThan(4);
      expect.soft(seen.below, page.url()).toBe(0);
      await page.goBack();
      await expect(cards.first()).toBeVisible();
    }
  });

test('the way back stands on one line in the band of a badge, beside its signs, in every language', async ({
  page,
  reader,
}) => {
  await reader.hasNoWorker();
  await reader.savesData();
  await page.setViewportSize({ width: 360, height: 640 });
  for (const path of [firstCharacter, noteOfPeople, firstTerm])
    for (const lang of languages) {
      const address = inLanguage(lang, pathOf(path));
      await page.goto(address, { waitUntil: 'networkidle' });
      const [way, ...others] = await labelsOf(page.locator('.badge-band .crumb'));
      expect(others, address).toEqual([]);
      expect(way?.lines, address).toBe(1);
      const [sign] = await page.locator('.badge-band .button').all();
      expect((await sign?.boundingBox())?.x, address).toBeGreaterThanOrEqual(way?.right ?? Number.NaN);
    }
});
