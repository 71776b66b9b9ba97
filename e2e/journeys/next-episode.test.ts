import type { APIRequestContext } from 'playwright/test';
import { expect, test } from '../fixtures.ts';

/** The last two statements of an episode on which accounts do not disagree. */
async function endOf(episode: string, request: APIRequestContext) {
  const { beats } = (await (await request.get(`/api/v1/en/episodes/${episode}/reveals.json`)).json()) as {
    beats: { id: string; from: string; text: string; confidence: string }[];
  };
  return beats.filter(({ from, confidence }) => from === episode && confidence !== 'disputed').slice(-2);
}

test('someone who comes back to the story finds the next episode before the list of all, and on the page of the last one @brief', async ({
  page,
  reader,
}) => {
  await reader.hasSeen('s1e3');
  await page.goto('/story');
  const next = page.getByRole('main').getByRole('link', { name: 'Up next Episode 4' });
  await expect(next).toHaveAttribute('href', '/story/s1e4');
  const first = (await page.getByRole('heading', { name: 'Episodes' }).boundingBox())!;
  expect((await next.boundingBox())!.y).toBeLessThan(first.y + first.height + 150);
  await page.goto('/story/s1e3');
  await page.locator('.actions').getByRole('link', { name: 'Episode 4' }).click();
  await expect(page).toHaveURL('/story/s1e4');
  await expect(page.getByRole('heading', { level: 1, name: 'Episode 4' })).toBeVisible();
  await expect(page.locator('.next-episode')).toHaveCount(0);
});

test('who has watched nothing, or all, is offered no next episode', async ({ page }) => {
  await page.goto('/story');
  await page.locator('[data-ready]').waitFor();
  await expect(page.locator('.way-on')).toHaveCount(0);
  await page.goto('/story/s1e8');
  await page.getByRole('button', { name: 'I have seen episode 8' }).click();
  await page.goto('/story');
  await expect(page.getByText('Seen', { exact: true })).toHaveCount(8);
  await expect(page.locator('.way-on')).toHaveCount(0);
});

test('someone who comes to the next episode reads how the one before ended, and goes to that place in it @brief', async ({
  page,
  reader,
  request,
}) => {
  await reader.hasSeen('s1e2');
  await page.goto('/story/s1e3');
  const recalled = page.locator('#previously');
  await expect(recalled.getByRole('heading', { level: 2 })).toHaveText('Previously');
  const last = await endOf('s1e2', request);
  await expect(recalled.getByRole('listitem')).toHaveText(last.map(({ text }) => text));
  await recalled.getByRole('listitem').last().getByRole('link').click();
  await expect(page).toHaveURL(`/story/s1e2#${last.at(-1)?.id}`);
  await expect(page.locator(`[id="${last.at(-1)?.id}"]`)).toBeInViewport();
});

test('what only a fan’s account tells of the end says so there, too', async ({ page, reader, request }) => {
  await reader.hasSeen('s1e3');
  await page.goto('/story/s1e4');
  const weak = (await endOf('s1e3', request)).filter(({ confidence }) => confidence === 'fan-account');
  expect(weak.length).toBeGreaterThan(0);
  await expect(page.locator('#previously').getByText('Fan account', { exact: true })).toHaveCount(weak.length);
});

test('only the episode that comes next recalls another: none before the first, none further on, none that is seen', async ({
  page,
  reader,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/story/s1e1');
  await page.locator('[data-ready]').waitFor();
  await expect(page.locator('#previously')).toHaveCount(0);
  expect(asked.filter((path) => path.includes('/reveals'))).toEqual([]);
  await reader.hasSeen('s1e2');
  for (const address of ['/story/s1e2', '/story/s1e4']) {
    await page.goto(address);
    await expect(page.getByRole('button', { name: 'Progress: Finished up to episode 2' })).toBeVisible();
    await expect(page.locator('#previously')).toHaveCount(0);
  }
});
