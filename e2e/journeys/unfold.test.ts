import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';

/** What moved on a page: the words of stubs that fell off, and when each part that unfolded began and ended, in milliseconds. */
type Moved = { stubs: string[]; unfolded: { from: number; to: number }[] };

/** Takes note of all that moves when something opens. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const moved: Moved = { stubs: [], unfolded: [] };
    Object.assign(window, { moved });
    new MutationObserver(() => {
      for (const animation of document.getAnimations()) {
        const { target } = animation.effect as KeyframeEffect;
        if (!(target instanceof HTMLElement) || target.dataset['noted'] !== undefined) continue;
        const { delay = 0, duration } = animation.effect!.getComputedTiming();
        if (target.matches('.torn-off')) moved.stubs.push(target.textContent.trim());
        else if (target.matches('[data-unfolds]')) moved.unfolded.push({ from: delay, to: delay + Number(duration) });
        else continue;
        target.dataset['noted'] = '';
      }
    }).observe(document.body, { childList: true, subtree: true });
  });
}

const seen = (page: Page) => page.evaluate(() => (window as unknown as { moved: Moved }).moved);

/** A section of a page, with the stub of episode 2 in the middle of the window. */
async function atStub(page: Page) {
  await page.goto('/characters/baek-kang-hyuk');
  const section = page.locator('section#about');
  const stub = section.getByRole('button', { name: /episode 2 reveals/ });
  await stub.evaluate((stub) => stub.scrollIntoView({ block: 'center' }));
  return { section, stub };
}

/** Marks an episode in the sheet, which leaves the page behind it in view. */
async function marks(page: Page, episode: string): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('button', { name: /progress|episode/i })
    .click();
  const sheet = page.getByRole('dialog', { name: 'How far have you watched?' });
  await sheet.getByRole('radio', { name: `Up to episode ${episode}` }).check({ force: true });
}

test('someone marks an episode: its stub tears off, and what it shut unfolds in sequence where it stands @brief', async ({
  page,
  reader,
}) => {
  await reader.hasSeen('s1e1');
  const { section } = await atStub(page);
  await watch(page);
  await marks(page, '3');
  await expect(section.getByText('Episode 2', { exact: true })).toHaveClass('gate-label');
  // Not behind the sheet.
  await expect(page.locator('.torn-off').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.torn-off')).toHaveCount(0);
  const { stubs, unfolded } = await seen(page);
  expect(stubs).toContain('Episode 2');
  expect(stubs).not.toContain('Episode 4');
  expect(unfolded.length).toBeGreaterThan(1);
  expect(unfolded.map(({ from }) => from)).toEqual(unfolded.map(({ from }) => from).toSorted((a, b) => a - b));
  expect(new Set(unfolded.map(({ from }) => from)).size).toBeGreaterThan(1);
  expect(Math.max(...unfolded.map(({ to }) => to))).toBeLessThanOrEqual(600);
  for (const { from, to } of unfolded) expect(to - from).toBe(240);
});

test('someone marks an episode on its page: under the button lies what is new first, each a way there, and all of it at the end @brief', async ({
  page,
  reader,
  request,
}) => {
  await reader.hasSeen('s1e3');
  await page.goto('/story/s1e4');
  const mark = page.getByRole('button', { name: 'I have seen episode 4' });
  const news = page.locator('.just-unlocked');
  await expect(mark).toBeVisible();
  await expect(news).toHaveCount(0);
  const { top } = await mark.evaluate((button) => button.getBoundingClientRect());
  await mark.click();
  const { records } = (await (await request.get('/api/v1/en/episodes/s1e4/unlocks.json')).json()) as {
    records: { name: { en: string } }[];
  };
  const { width } = page.viewportSize()!;
  const held = width < 640 ? 3 : width < 1200 ? 4 : 6;
  await expect(news.getByRole('listitem')).toHaveText(records.slice(0, held).map(({ name }) => new RegExp(name.en)));
  const next = page.locator('.actions').getByRole('link', { name: 'Episode 5', exact: true });
  await expect(next).toHaveAttribute('href', '/story/s1e5');
  await expect(next).toBeInViewport();
  await expect(mark).toBeFocused();
  expect((await mark.evaluate((button) => button.getBoundingClientRect())).top).toBe(top);
  const line = (await page.locator('.toast-place > p').boundingBox())!;
  const first = (await news.boundingBox())!;
  // Where the plate stands over the page it takes its place, so that the button has not moved and nothing is hidden; the line is at the other end.
  if (held === 3) {
    const plate = (await page.locator('.page-picture').boundingBox())!;
    const heading = (await page.getByRole('heading', { level: 1 }).boundingBox())!;
    expect(first.y).toBeLessThanOrEqual(plate.y + 1);
    expect(first.y + first.height).toBeLessThanOrEqual(heading.y);
    expect(line.y).toBeGreaterThan(first.y + first.height);
  } else expect(line.y + line.height).toBeLessThan(first.y);

  // Pressed again, it is as it was; and who only comes by has nothing of it.
  await mark.click();
  await expect(news).toHaveCount(0);
  await mark.click();
  await news.getByRole('link', { name: `Episode 4: ${records.length} new pages` }).click();
  await expect(page.getByRole('heading', { name: 'What this episode unlocked' })).toBeInViewport();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'What this episode unlocked' })).toBeVisible();
  await expect(news).toHaveCount(0);
});

test('someone takes it back while the sheet is open: the stub is where it was, and none falls', async ({
  page,
  reader,
}) => {
  await reader.hasSeen('s1e1');
  const { stub } = await atStub(page);
  await marks(page, '3');
  await expect(page.locator('.torn-off').first()).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.torn-off')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(stub).toBeInViewport();
});

for (const [who, like] of [
  ['has asked the app for calm', 'calm'],
  ['wants no motion anywhere', undefined],
] as const)
  test(`someone who ${who} sees the same at once, and nothing moves`, async ({ page, reader }) => {
    await reader.hasSeen('s1e1');
    if (like) await reader.likes({ motion: like });
    else await page.emulateMedia({ reducedMotion: 'reduce' });
    const { section } = await atStub(page);
    await watch(page);
    await marks(page, '3');
    await expect(section.getByText('Episode 2', { exact: true })).toHaveClass('gate-label');
    expect(await seen(page)).toEqual({ stubs: [], unfolded: [] });
    await expect(page.locator('.torn-off')).toHaveCount(0);
  });
