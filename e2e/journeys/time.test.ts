import { expect, test } from '../fixtures.ts';

test('someone reads the production by date, a month at a time, and meets the release as a landmark @brief', async ({
  page,
}) => {
  await page.goto('/production/timeline');
  const month = page.locator('section').filter({
    has: page.getByRole('heading', { level: 2, name: 'January 2025', exact: true }),
  });
  await expect(month.getByRole('listitem').first()).toContainText('7 January 2025');
  await expect(month.getByRole('heading', { level: 3, name: 'The release' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: 'Baeksang Arts Awards' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: '2023', exact: true })).toBeVisible();
});

test('the name of the month stays in sight while someone reads along it', async ({ page }) => {
  await page.goto('/ko/production/timeline');
  const month = page.getByRole('heading', { level: 2, name: '2025년 2월' }).locator('span');
  await page.getByText('한국갤럽').first().scrollIntoViewIfNeeded();
  await page
    .getByText('한국갤럽')
    .first()
    .evaluate((text) => text.scrollIntoView({ block: 'center' }));
  await expect(month).toBeInViewport();
});

test('someone finds the production notes in phases, each with its picture', async ({ page }) => {
  await page.goto('/production');
  for (const [phase, note] of [
    ['The making', 'Medical advice'],
    ['The release', 'Rankings and figures'],
    ['Since then', 'Awards'],
  ] as const) {
    const section = page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: phase }) });
    const link = section.getByRole('link', { name: new RegExp(note) });
    await link.scrollIntoViewIfNeeded();
    const width = await link
      .locator('img')
      .evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth));
    expect(width).toBeGreaterThan(0);
  }
});

test('someone after episode 3 sees the story in its order as far as that, and no station more @brief', async ({
  page,
  reader,
}) => {
  await reader.hasSeen('s1e3');
  await page.goto('/story');
  const story = page.locator('#timeline');
  await expect(story.getByRole('listitem').filter({ hasText: 'Day one' }).first()).toContainText('Episode 1');
  await expect(story.locator('ol').getByText(/^Episode [4-8]$/)).toHaveCount(0);
  await expect(story.locator('ol').getByRole('listitem')).toHaveCount(6);
});

test('someone knows an actor by the character whom they play', async ({ page }) => {
  await page.goto('/people');
  const actor = page.getByRole('link', { name: /Ju Ji-hoon.*as Baek Kang-hyuk/ });
  await expect(actor.locator('img')).toHaveAttribute('src', /baek-kang-hyuk/);
  await expect(page.getByRole('link', { name: /Lee Do-yun.*Director/ }).locator('img')).toHaveCount(0);
});
