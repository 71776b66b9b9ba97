import type { Locator } from 'playwright/test';
import { languages } from '#series/languages.ts';
import { addressOf } from '#shared/router/addresses.ts';
import { expect, test } from '../fixtures.ts';
import { builtFiles, fileOf, readBuilt, readDocument, textOf } from './built-site.ts';
import { order } from './secrets.ts';

const { seasons } = readDocument<{ seasons: { number: number; episodes: string[] }[] }>('seasons.json');

test.beforeEach(({ reader }) => reader.hasNoWorker());

test('there are two seasons, and each episode has its own address', () => {
  expect(seasons).toEqual([
    { number: 1, episodes: ['s1e1', 's1e2'] },
    { number: 2, episodes: ['s2e1', 's2e2'] },
  ]);
  for (const lang of languages)
    for (const id of order) {
      const address = addressOf(lang, 'episode', id);
      expect(address).toMatch(new RegExp(`/story/${id}$`));
      expect(builtFiles('.html')).toContain(fileOf(address));
    }
});

test('an episode is called otherwise than that of another season: its page, its heading, its name in the data', () => {
  for (const lang of languages) {
    const pages = order.map((id) => readBuilt(fileOf(addressOf(lang, 'episode', id))));
    for (const pattern of [/<title>([^<]*)/, /property="og:title" content="([^"]*)/, /<h1\b.*?<\/h1>/s]) {
      const names = pages.map((html) => textOf(pattern.exec(html)?.[1] ?? pattern.exec(html)?.[0] ?? ''));
      expect(new Set(names).size, `${lang}: ${names.join(', ')}`).toBe(order.length);
    }
    const cards = [...readBuilt(fileOf(addressOf(lang, 'story'))).matchAll(/class="chart-number">(.*?)<\/span>/gs)];
    expect(new Set(cards.map(([, name = '']) => textOf(name))).size, lang).toBe(order.length);
  }
  const uses = readDocument<{ items: { uses: { to: string; name: Record<string, string> }[] }[] }>(
    'sources/reveals.json',
  )
    .items.flatMap((source) => source.uses)
    .filter(({ to }) => to.startsWith('episodes/'));
  for (const lang of languages) {
    const byName = new Map(uses.map(({ to, name }) => [name[lang], to]));
    expect([...byName.values()].toSorted(), `${lang}: ${[...byName.keys()].join(', ')}`).toEqual(
      order.map((id) => `episodes/${id}`),
    );
  }
});

const radios = (trace: Locator) => trace.getByRole('radio');

test('the trace shows the episodes of both seasons, each by a name of its own', async ({ page }) => {
  for (const lang of languages) {
    await page.goto(addressOf(lang, 'settings'));
    const trace = page.locator('.trace');
    // Nothing yet; in the middle of each; finished up to each.
    await expect(radios(trace)).toHaveCount(1 + 2 * order.length);
    const names = await radios(trace).evaluateAll((all) =>
      all.map(
        (radio) => radio.getAttribute('aria-label') ?? (radio as HTMLInputElement).labels?.[0]?.textContent ?? '',
      ),
    );
    expect(new Set(names).size, names.join(', ')).toBe(names.length);
  }
});

test('a reader who has seen the first of the second season sees all of the first, and the end still shut', async ({
  page,
  reader,
}) => {
  await reader.hasSeen('s2e1');
  for (const lang of languages) {
    const beats = (id: string) =>
      readDocument<{ beats: { id: string }[] }>(`${lang}/episodes/${id}/reveals.json`).beats.map((beat) => beat.id);
    for (const id of ['s1e1', 's1e2', 's2e1']) {
      await page.goto(addressOf(lang, 'episode', id));
      for (const beat of beats(id)) await expect(page.locator(`#${beat}`)).toBeVisible();
    }
    await page.goto(addressOf(lang, 'episode', 's2e2'));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.state-now').first()).toBeVisible();
    for (const beat of beats('s2e2')) await expect(page.locator(`#${beat}`)).toHaveCount(0);
  }
});

test('someone who goes on from the first season to the second finds what that opened', async ({ page, reader }) => {
  await reader.hasSeen('s1e2');
  await page.goto('/settings');
  const last = page.getByRole('radio', { name: /^Finished up to/ }).last();
  await last.check({ force: true });
  await page.getByRole('link', { name: 'What this unlocked' }).click();
  await expect(page).toHaveURL('/story/s2e2?since=s2e1#unlocked');
  const opened = page.locator('#unlocked');
  for (const to of ['/characters/do-se-yeong', '/glossary/double-book'])
    await expect(opened.locator(`a[href="${to}"]`)).toBeVisible();
});

test('a link that was shared as of the first season keeps the second shut to who has seen both', async ({
  page,
  reader,
}) => {
  await reader.hasSeen('s2e2');
  await page.goto('/characters/seo-ha-rim?as-of=s1e2');
  await expect(page.locator('#silence')).toBeVisible();
  await expect(page.locator('#return')).toHaveCount(0);
});
