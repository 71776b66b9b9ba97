import type { Locator } from 'playwright/test';
import { expect, test } from '../fixtures.ts';

const warned = { name: /ending explained .* spoilers up to episode 8/ };

test('someone is warned of a source that tells more than they have watched, until they have @brief', async ({
  page,
  context,
  reader,
}) => {
  await reader.hasNoWorker();
  const unfold = () => page.locator('.sources summary').click();
  await page.goto('/story');
  await unfold();
  await expect(page.getByRole('link', warned).first()).toContainText('– spoilers up to episode 8');
  await expect(page.getByRole('link', { name: /spoilers up to episode 4/ }).first()).toBeVisible();
  await page.goto('/ko/story');
  await unfold();
  await expect(page.getByRole('link', { name: /– 8화까지의 스포일러 포함/ }).first()).toBeVisible();

  const seenBy = async (seen: string) => {
    await context.addInitScript((episode) => {
      localStorage.setItem(
        'on-call:progress',
        JSON.stringify({ state: { seen: episode, sourceWorks: false }, version: 1 }),
      );
    }, seen);
    await page.goto('/story', { waitUntil: 'networkidle' });
    await unfold();
  };
  await seenBy('s1e4');
  await expect(page.getByRole('link', warned).first()).toBeVisible();
  await expect(page.getByText('spoilers up to episode 4')).toHaveCount(0);
  await seenBy('s1e8');
  await expect(page.getByRole('link', { name: /ending explained/ }).first()).toBeVisible();
  await expect(page.getByText('spoilers up to')).toHaveCount(0);
  await page.goto('/sources', { waitUntil: 'networkidle' });
  await expect(page.getByRole('link', { name: /ending explained/ }).first()).toBeVisible();
  await expect(page.getByText('spoilers up to')).toHaveCount(0);
});

test('the warning stands in the slip and in the bibliography too', async ({ page, reader }) => {
  await reader.hasNoWorker();
  await page.goto('/story');
  await page
    .getByRole('link', { name: /^Sources .*Corroborated/ })
    .first()
    .click();
  await expect(
    page
      .getByRole('dialog', { name: 'Sources' })
      .getByText(/spoilers up to episode 8/)
      .first(),
  ).toBeVisible();
  await page.goto('/sources?q=fugitives');
  await expect(page.getByRole('link', warned)).toHaveCount(1);
});

test('a source opens beside the app, as a screen reader has said before the list', async ({
  page,
  context,
  reader,
}) => {
  await reader.hasNoWorker();
  await context.route(/^https:/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
  );
  for (const address of ['/', '/story', '/sources']) {
    await page.goto(address);
    const links = page.getByRole('main').locator('a[href^="http"]');
    expect(await links.count()).toBeGreaterThan(0);
    const ways = await links.evaluateAll((all) =>
      all.map((link) => `${link.getAttribute('target')} ${link.getAttribute('rel')}`),
    );
    expect([...new Set(ways)]).toEqual(['_blank external noreferrer']);
    await expect(page.getByRole('main').getByText('Links open in a new tab.')).toHaveCount(1);
  }
  const opened = context.waitForEvent('page');
  await page.getByRole('link', warned).first().click();
  await expect(await opened).toHaveTitle('Elsewhere');
  await expect(page).toHaveURL(/\/sources$/);
});

for (const isGuest of [false, true])
  test(`someone with a phone sees what they look for among the sources while they type${isGuest ? ', as a guest' : ''}`, async ({
    page,
    context,
    reader,
    isMobile,
  }) => {
    await reader.hasNoWorker();
    if (isGuest)
      await context.addInitScript(() => {
        localStorage.setItem('on-call:guest', JSON.stringify({ state: { isGuest: true }, version: 1 }));
      });
    await page.goto('/sources', { waitUntil: 'networkidle' });
    const main = page.getByRole('main');
    const field = main.getByRole('searchbox');
    const top = async (at: typeof field) => (await at.boundingBox())?.y ?? 0;
    await field.click();
    const before = await top(field);
    await field.pressSequentially('korea');
    await expect(main.getByRole('status')).toHaveText(/^\d+ of \d+ sources\.$/);
    if (!isMobile) {
      expect(await top(field)).toBe(before);
      return;
    }
    const header = await page.getByRole('banner').boundingBox();
    const end = (header?.y ?? 0) + (header?.height ?? 0);
    // A keyboard takes the lower half of the window.
    const half = (page.viewportSize()?.height ?? 0) / 2;
    for (const part of [field, main.getByRole('status'), main.locator('.bibliography').getByRole('listitem').first()]) {
      expect(await top(part)).toBeGreaterThan(end);
      expect(await top(part)).toBeLessThan(half - 40);
    }
    await field.pressSequentially(' herald');
    await expect(page.getByText(/^\d of \d+ sources\.$/)).toBeInViewport();
    expect(await top(field)).toBeGreaterThan(end);
    await expect(field).toBeFocused();
  });

type Card = { id: string; lang: string; title: string; titles?: { ko: string }; titleFrom?: string };

/** The sources of the API that carry a title, each once. */
async function titledSources(request: { get: (url: string) => Promise<{ json: () => Promise<unknown> }> }) {
  const lists = await Promise.all(['sources', 'sources/reveals'].map((list) => request.get(`/api/v1/${list}.json`)));
  const cards = (await Promise.all(lists.map((list) => list.json()))) as { items: (Card | Partial<Card>)[] }[];
  const titled = cards.flatMap(({ items }) => items).filter((card): card is Card => card.title !== undefined);
  return [...new Map(titled.map((card) => [card.id, card])).values()];
}

/** Titles as they are read, each with the language in which it is read aloud. */
const titlesIn = (place: Locator) =>
  place
    .locator('cite')
    .evaluateAll((all) =>
      all.map((cite) => `${cite.closest('[lang]')?.getAttribute('lang')} ${cite.textContent?.trim()}`),
    );

for (const lang of ['en', 'ko'] as const)
  test(`someone finds each source described in their language, and read aloud in the one that it is in (${lang})`, async ({
    page,
    reader,
  }) => {
    await reader.hasNoWorker();
    const start = lang === 'ko' ? '/ko' : '';
    const all = await titledSources(page.request);
    const own = new Set(
      all.map((card) => {
        const text = lang === 'ko' ? card.titles?.ko : card.title;
        return card.titles ? `${lang} ${text}` : `${card.lang} ${card.title}`;
      }),
    );
    const described = all.filter(({ titles }) => titles);
    expect(described.length).toBeGreaterThan(all.length / 2);
    for (const { titles } of described) expect(titles?.ko).toMatch(/\p{Script=Hangul}/u);

    await page.goto(`${start}/sources`);
    const bibliography = await titlesIn(page.locator('.bibliography'));
    expect(bibliography.length).toBeGreaterThan(100);
    expect(bibliography.filter((title) => !own.has(title))).toEqual([]);

    await page.goto(`${start}/story`);
    const listed = await titlesIn(page.locator('.sources'));
    expect(listed.length).toBeGreaterThan(5);
    expect(listed.filter((title) => !own.has(title))).toEqual([]);
    await page.locator('.source-mark').first().click();
    const slip = page.getByRole('dialog', { name: lang === 'ko' ? '출처' : 'Sources' });
    await expect(slip).toBeVisible();
    const shown = await titlesIn(slip);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((title) => !own.has(title))).toEqual([]);
  });

test('a title that tells plot is shut in both languages, and opens in both', async ({ page, context, reader }) => {
  await reader.hasNoWorker();
  const shut = (await titledSources(page.request)).filter(({ titles, titleFrom }) => titles && titleFrom === 's1e2');
  expect(shut.length).toBeGreaterThan(1);
  const titles = shut.flatMap(({ title, titles }) => [title, titles?.ko ?? '']);
  for (const start of ['', '/ko']) {
    await page.goto(`${start}/sources`, { waitUntil: 'networkidle' });
    for (const title of titles) await expect(page.locator('cite', { hasText: title })).toHaveCount(0);
  }
  await context.addInitScript(() => {
    localStorage.setItem(
      'on-call:progress',
      JSON.stringify({ state: { seen: 's1e2', sourceWorks: false }, version: 1 }),
    );
  });
  for (const lang of ['en', 'ko'] as const) {
    await page.goto(lang === 'ko' ? '/ko/sources' : '/sources');
    for (const { id, title, titles } of shut)
      await expect(page.locator(`li[id="${id}"] cite`)).toHaveText(lang === 'ko' ? (titles?.ko ?? '') : title);
  }
});

test('someone finds a source by Korean words, under the letters of Korean names', async ({ page, reader }) => {
  await reader.hasNoWorker();
  await page.goto('/ko/sources');
  const tabs = page.getByRole('navigation', { name: '첫 글자로 찾기' }).getByRole('link');
  await expect(tabs.first()).toHaveText(/^[ㄱ-ㅎ]$/);
  const card = (await titledSources(page.request)).find(({ titles, titleFrom }) => titles && !titleFrom);
  await page
    .getByRole('main')
    .getByRole('searchbox')
    .fill(card?.titles?.ko ?? '');
  await expect(page.locator('.bibliography cite').first()).toHaveText(card?.titles?.ko ?? '');
});
