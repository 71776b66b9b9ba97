import type { Page } from 'playwright/test';
import { languages } from '#series/languages.ts';
import { addressOf, inLanguage, pathOf } from '#shared/router/addresses.ts';
import { expect, test } from '../fixtures.ts';
import { sampled } from '../sampled.ts';
import { firstCharacter, firstEpisode, last, noteOfPeople } from './samples.ts';

const longPages = [addressOf('en', 'story'), firstCharacter, noteOfPeople, firstEpisode];

/** Marks before which a word stands on the next line that had room on the one before; but a paragraph does not end with a line of figures. */
const carriedWords = (page: Page) =>
  page.evaluate(() => {
    const carried: string[] = [];
    let marks = 0;
    let last = 0;
    const boxOf = (node: Node, start: number, end: number) => {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      return range.getBoundingClientRect();
    };
    for (const mark of document.querySelectorAll('article p .source-mark')) {
      marks++;
      const paragraph = mark.closest('p');
      const passage = mark.closest('.passage');
      if (!paragraph || !passage) continue;
      if (passage.matches(':last-child')) {
        const [words, figures] = [passage.getBoundingClientRect(), mark.getBoundingClientRect()];
        if (words.height && mark.getClientRects().length > 1 && figures.bottom > words.bottom + 9) last++;
        continue;
      }
      // The last two words before the mark, where they are words of one text.
      const before = mark.closest('sup')?.previousSibling;
      const text = before?.nodeType === Node.TEXT_NODE ? (before.textContent ?? '') : '';
      const [, word = ''] = / (\S+)$/.exec(text) ?? [];
      const start = text.length - word.length;
      if (!before || !word || !/\S/.test(text[start - 2] ?? '')) continue;
      const own = boxOf(before, start, text.length);
      const previous = boxOf(before, start - 2, start - 1);
      if (own.top <= previous.top + 2) continue;
      if (previous.right + own.width + 6 < paragraph.getBoundingClientRect().right) carried.push(text.slice(-40));
    }
    return { marks, last, carried };
  });

for (const lang of languages)
  for (const width of sampled([360, 768, 1280], 2))
    test(`no source mark takes its word to the next line, ${lang}, ${width} px`, async ({ page, reader }) => {
      await reader.hasNoWorker();
      await reader.savesData();
      await reader.hasSeen(last);
      await page.setViewportSize({ width, height: 740 });
      let marks = 0;
      for (const address of longPages) {
        await page.goto(inLanguage(lang, pathOf(address)), { waitUntil: 'networkidle' });
        const found = await carriedWords(page);
        marks += found.marks;
        expect(found.carried, address).toEqual([]);
        expect(found.last, address).toBe(0);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, address).toBeLessThanOrEqual(0);
      }
      expect(marks).toBeGreaterThan(0);
    });

test('no source mark lies on the word after it, or beyond the edge of a small phone', async ({ page, reader }) => {
  await reader.hasNoWorker();
  await reader.savesData();
  await reader.hasSeen(last);
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of longPages) {
    await page.goto(address, { waitUntil: 'networkidle' });
    const faults = await page.evaluate(() => {
      const found: string[] = [];
      for (const mark of document.querySelectorAll('article p .source-mark')) {
        const figures = document.createRange();
        figures.selectNodeContents(mark);
        const boxes = [...figures.getClientRects()];
        if (boxes.some(({ right }) => right > innerWidth)) found.push(`beyond the edge: ${mark.textContent}`);
        const next = mark.closest('.passage')?.nextSibling?.firstChild;
        if (next?.nodeType !== Node.TEXT_NODE) continue;
        const word = document.createRange();
        word.setStart(next, 0);
        word.setEnd(next, 1);
        const letter = word.getBoundingClientRect();
        for (const { top, bottom, right, left } of boxes)
          if (bottom > letter.top + 6 && top < letter.bottom - 6 && left < letter.right && right > letter.left + 0.5)
            found.push(`on “${next.textContent?.slice(0, 12)}”: ${mark.textContent}`);
      }
      return found;
    });
    expect(faults, address).toEqual([]);
  }
});

for (const names of sampled(['subtitles', 'romanised', 'hangul'], 2))
  test(`no name breaks at its hyphen in running text, names ${names}`, async ({ page, reader }) => {
    await reader.hasNoWorker();
    await reader.hasSeen(last);
    await reader.likes({ names });
    for (const address of sampled(longPages, 2).flatMap((path) =>
      languages.map((lang) => inLanguage(lang, pathOf(path))),
    )) {
      await page.goto(address, { waitUntil: 'networkidle' });
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 740 });
        const broken = await page.evaluate(() => {
          const found: string[] = [];
          const walker = document.createTreeWalker(
            document.querySelector('main') ?? document.body,
            NodeFilter.SHOW_TEXT,
          );
          while (walker.nextNode()) {
            const { textContent, parentElement } = walker.currentNode;
            if (parentElement?.closest('cite, .source-site')) continue;
            for (const { 0: name, index } of (textContent ?? '').matchAll(
              /(?<!\p{L})\p{Lu}\p{Ll}{1,6}-\p{Ll}{1,6}/gu,
            )) {
              const range = document.createRange();
              range.setStart(walker.currentNode, index);
              range.setEnd(walker.currentNode, index + name.length);
              if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(name);
            }
          }
          return found;
        });
        expect(broken, `${address} ${width}`).toEqual([]);
      }
    }
  });

/** A series may have no Korean. */
const korean = languages.filter((lang) => (lang as string) === 'ko');

for (const lang of korean)
  test('labels beside Hangul stand in the face of the text: one shape of figures, no spaces twice as wide', async ({
    page,
    reader,
  }) => {
    await reader.hasNoWorker();
    await reader.savesData();
    await page.goto(inLanguage(lang, pathOf(firstEpisode)), { waitUntil: 'networkidle' });
    const faces = await page.evaluate(() =>
      ['body', 'h1', 'h2', '.eyebrow', '.state'].map((selector) => {
        const element = document.querySelector(selector);
        return element ? getComputedStyle(element).fontFamily : selector;
      }),
    );
    expect(new Set(faces).size, String(faces)).toBe(1);
  });
