import type { Page } from 'playwright/test';
import { addressOfRecord } from '#shared/router/addresses.ts';
import { type Language, languages } from '#series/languages.ts';
import { expect, test } from '../fixtures.ts';
import { builtFiles, readDocument } from './built-site.ts';
import { leaksIn } from './find-leaks.ts';
import { sampled } from '../sampled.ts';
import { earlyEpisode, shutCharacter } from './samples.ts';
import { allSecrets, gatedRecords, order, placeOf, type Secret, shutAt } from './secrets.ts';
import { messagesIn } from './messages.ts';
import { watchPages } from './walk.ts';

type Passage = { text?: string; from?: string; medium?: string };
type Seal = { section: string; from?: string; medium?: string };
type Document = { sealed: Seal[] } & Record<string, unknown>;

const secrets = allSecrets();

/** Pages with several tags in the documents' order, by their document. */
const sealed = [
  'story',
  ...builtFiles('/reveals.json').flatMap(
    (file) => /v1\/en\/((?:characters|episodes|notes)\/[\w-]+)\//.exec(file)?.[1] ?? [],
  ),
];

async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'commit' });
  await page.evaluate((address) => window.standsStill(address), address);
}

/** Each language has its share of the pages: what a tag opens does not depend on it. */
const isShareOf = (lang: Language) => (_: unknown, index: number) =>
  index % languages.length === languages.indexOf(lang);

for (const lang of languages) {
  test(`each shut page, opened on purpose, tells nothing that is later than itself (${lang})`, async ({
    page,
    reader,
  }) => {
    test.setTimeout(180_000);
    await reader.hasNoWorker();
    await reader.savesData();
    await watchPages(page.context());
    const leaks: string[] = [];
    for (const { to, from } of sampled(gatedRecords().filter(isShareOf(lang)), 4)) {
      const address = addressOfRecord(lang, to);
      await visit(page, address);
      await page
        .getByRole('main')
        .getByRole('button', { name: (await messagesIn(lang)).seal.open })
        .click();
      await expect(page.locator('.folded-tag')).toHaveCount(0);
      await page.evaluate((address) => window.standsStill(address), address);
      leaks.push(...leaksIn(await page.content(), shutAt(from, secrets)).map((leak) => `${address}: ${leak}`));
    }
    expect(leaks).toEqual([]);
  });

  test(`one tag, opened on purpose, opens its own passages and nothing else of its page (${lang})${lang === 'ko' ? ' @brief' : ''}`, async ({
    page,
    reader,
  }) => {
    test.setTimeout(180_000);
    await reader.hasNoWorker();
    await reader.savesData();
    await watchPages(page.context());
    const leaks: string[] = [];
    for (const to of sampled(sealed.filter(isShareOf(lang)), 4)) {
      const safe = readDocument<Document>(`${lang}/${to}.json`);
      if (safe.sealed.length < 2) continue;
      const reveals = readDocument<Record<string, Passage[]>>(`${lang}/${to}/reveals.json`);
      const address = addressOfRecord(lang, to);
      await visit(page, address);
      const tags = page.getByRole('main').getByRole('button', { name: (await messagesIn(lang)).seal.open });
      const count = await tags.count();
      await tags.first().click();
      await expect(tags, address).toHaveCount(count - 1);
      const content = await page.content();
      // Which tag comes first is the page's own affair: what has opened must be one tag's, whole.
      const shown = safe.sealed.filter(({ section, from, medium }) =>
        reveals[section]?.some((item) => item.from === from && item.medium === medium && isIn(content, item.text)),
      );
      if (shown.length !== 1) leaks.push(`${address} opened ${JSON.stringify(shown)}`);
      const gate = shown[0]?.from;
      const later = secrets.filter(
        ({ kind, from }) => kind !== 'text' && order.includes(from) && placeOf(from) > placeOf(gate ?? ''),
      );
      leaks.push(...leaksIn(content, later).map((leak) => `${address}: ${leak}`));
    }
    expect(leaks).toEqual([]);
  });
}

function isIn(content: string, text = ''): boolean {
  const secret: Secret = { kind: 'text', words: text, where: '', from: '' };
  return text.length > 10 && leaksIn(content, [secret]).length > 0;
}

test('progress that a later version stored opens nothing', async ({ page, reader }) => {
  await reader.hasNoWorker();
  await reader.savesData();
  const state = { seen: order.at(-1), sourceWorks: true };
  await reader.hasStored('on-call:progress', JSON.stringify({ state, version: 99 }));
  await watchPages(page.context());
  for (const address of ['/characters', '/ko/story', earlyEpisode, shutCharacter, '/sources']) {
    await page.goto(address, { waitUntil: 'commit' });
    await page.evaluate((address) => window.standsStill(address), address);
    expect(leaksIn(await page.content(), secrets), address).toEqual([]);
  }
  expect(await page.evaluate(() => localStorage.getItem('on-call:progress'))).toContain('"version":99');
});
