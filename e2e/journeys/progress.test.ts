import { expect, test } from '../fixtures.ts';

test('a first visit by a deep link shows what is known before watching, and nothing else', async ({ page }) => {
  await page.goto('/characters/baek-kang-hyuk');
  await expect(page.getByText('Opens with episode 8').first()).toBeVisible();
  await expect(page.locator('.gate-label')).toHaveCount(0);
  await page.goto('/characters/han-ji-yeong');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Opens with episode 4');
  await expect(page.getByText('Ji-yeong')).toHaveCount(0);
});

test('someone says how far they have watched, and lowers it again', async ({ page }) => {
  await page.goto('/settings');
  await page.getByRole('radio', { name: 'Up to episode 4' }).check({ force: true });
  await page.goto('/characters/han-ji-yeong');
  await expect(page.getByRole('heading', { level: 1, name: 'Han Ji-yeong' })).toBeVisible();
  await page.goto('/characters/baek-kang-hyuk');
  await expect(page.locator('.gate-label').last()).toHaveText('Episode 4');

  await page.goto('/settings');
  await page.getByRole('radio', { name: 'Nothing yet' }).check();
  await page.goto('/characters/han-ji-yeong');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Opens with episode 4');
});

test('someone marks an episode on its own page, and its plot opens', async ({ page }) => {
  await page.goto('/story/s1e1');
  await expect(page.getByText('What happens opens once you have marked this episode as seen.')).toBeVisible();
  await page.getByRole('button', { name: 'I have seen episode 1' }).click();
  await expect(page.getByRole('heading', { name: 'Medical cases' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Who appears' })).toBeVisible();
});

test('someone opens one passage alone, on purpose, and it is shut again on the next visit', async ({ page }) => {
  await page.goto('/characters/baek-kang-hyuk');
  await page.getByRole('button', { name: 'Show what episode 1 reveals here' }).first().click();
  await expect(page.locator('.gate-label')).toHaveText('Episode 1');
  await expect(page.getByText('Opens with episode 8').first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Show what episode 1 reveals here' }).first()).toBeVisible();
  await expect(page.locator('.gate-label')).toHaveCount(0);
});

test('titles show one episode ahead, plot does not', async ({ page, reader }) => {
  await reader.hasSeen('s1e3');
  await page.goto('/story');
  const episode = (number: number) =>
    page.getByRole('main').getByRole('link', { name: new RegExp(`^Episode ${number} (?:Seen|Watching|Later)`) });
  await expect(episode(3)).toContainText('Seen');
  await expect(episode(4)).toContainText('Watching now');
  await expect(episode(4)).toContainText('Closer Than You Think');
  await expect(episode(8)).not.toContainText('Baek');
});

test('someone folds again what they opened alone', async ({ page }) => {
  await page.goto('/characters/han-ji-yeong');
  await page.getByRole('button', { name: 'Show anyway' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Han Ji-yeong' })).toBeVisible();
  await page.getByRole('button', { name: 'Fold it again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Opens with episode 4');
});

test('raising and lowering progress leaves what the reader looks at where it is', async ({ page }) => {
  await page.goto('/characters/baek-kang-hyuk');
  const heading = page.getByRole('heading', { name: 'Relations' });
  const place = () => heading.evaluate((element) => element.getBoundingClientRect().top);
  await page.getByRole('button', { name: 'Progress: ' }).click();
  await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  const before = await place();
  // A click by the test tool would scroll the page itself.
  await page.getByRole('radio', { name: 'Up to episode 8' }).dispatchEvent('click');
  await expect(page.locator('.gate-label').last()).toHaveText('Episode 8');
  expect(Math.abs((await place()) - before)).toBeLessThan(4);

  await page.getByRole('button', { name: 'Undo' }).dispatchEvent('click');
  await expect(page.locator('.gate-label')).toHaveCount(0);
  expect(Math.abs((await place()) - before)).toBeLessThan(4);
});
