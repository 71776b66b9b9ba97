import { expect, test } from '../fixtures.ts';

const stored = (keys: string[]) => JSON.stringify(keys.map((key) => [key, localStorage.getItem(key)]));

test('someone sets progress from any page in one action, hears what it did, and undoes it @brief', async ({ page }) => {
  await page.goto('/glossary/golden-hour');
  await page.getByRole('button', { name: /^Progress:/ }).click();
  const sheet = page.getByRole('dialog', { name: 'How far have you watched?' });
  await sheet.getByRole('radio', { name: 'Up to episode 2' }).check({ force: true });
  await page.keyboard.press('ArrowRight');
  await expect(sheet.getByRole('radio', { name: 'Up to episode 3' })).toBeChecked();
  await expect(page.getByText('You have seen episode 3. Everything up to it is open.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: /^Progress:/ })).toContainText('Ep 2');
});

test('someone marks an episode and sees exactly what that unlocked, with ways into each', async ({
  page,
  request,
  reader,
}) => {
  await reader.hasSeen('s1e2');
  await page.goto('/story/s1e3');
  await expect(page.getByRole('heading', { name: 'What this episode unlocked' })).toHaveCount(0);
  await page.getByRole('button', { name: 'I have seen episode 3' }).click();
  await page.getByRole('link', { name: 'What this unlocked' }).click();
  const section = page.locator('#unlocked');
  await expect(section).toBeVisible();

  const unlocks = (await (await request.get('/api/v1/en/episodes/s1e3/unlocks.json')).json()) as {
    records: { to: string }[];
    updated: { to: string }[];
  };
  await expect(section.getByRole('link')).toHaveCount(unlocks.records.length + unlocks.updated.length);
  await section.getByRole('link', { name: /^Dr Hwang/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hwang');
});

test('a link “as of episode 5” shows a reader at episode 2 what they may know, and offers 5', async ({
  page,
  reader,
}) => {
  await reader.hasSeen('s1e2');
  await page.goto('/characters/baek-kang-hyuk?as-of=s1e5');
  await expect(page.locator('.gate-label').last()).toHaveText('Episode 2');
  await expect(page.getByText('You have not watched that far')).toBeVisible();
  await page.getByRole('button', { name: 'I have seen episode 5' }).click();
  await expect(page.locator('.gate-label').last()).toHaveText('Episode 5');
});

test('a link “as of episode 2” shows a reader at episode 5 no more than that, until they ask @brief', async ({
  page,
  reader,
}) => {
  await reader.hasSeen('s1e5');
  await page.goto('/characters/baek-kang-hyuk?as-of=s1e2');
  await expect(page.getByText('Shared as of episode 2')).toBeVisible();
  await expect(page.locator('.gate-label').last()).toHaveText('Episode 2');
  await page.getByRole('button', { name: 'Show all that I have seen' }).click();
  await expect(page.locator('.gate-label').last()).toHaveText('Episode 5');
  await page.goto('/characters/baek-kang-hyuk?as-of=nonsense');
  await expect(page.locator('.gate-label').last()).toHaveText('Episode 5');
});

test('someone hands the phone over, and gets it back as it was, byte for byte @brief', async ({ page, reader }) => {
  await reader.hasSeen('s1e8');
  await page.goto('/characters/cheon-jang-mi');
  await page.getByRole('button', { name: 'Keep on the shelf' }).click();
  const keys = ['on-call:progress', 'on-call:shelf', 'on-call:settings', 'on-call:guest'];
  const before = await page.evaluate(stored, keys);

  await page.getByRole('button', { name: /^Progress:/ }).click();
  await page.getByRole('button', { name: 'Hand the phone over' }).click();
  await expect(page.locator('.gate-label')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'On the shelf' })).toHaveCount(0);
  await page.goto('/characters/han-ji-yeong');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Opens with episode 4');
  await page.goto('/shelf');
  await expect(page.getByText('The shelf is hidden in guest mode.')).toBeVisible();
  await expect(page.getByText('Cheon Jang-mi')).toHaveCount(0);

  await page.getByRole('button', { name: 'End guest mode' }).click();
  await expect(page.getByRole('main').getByRole('link', { name: 'Cheon Jang-mi' })).toBeVisible();
  expect(await page.evaluate(stored, keys)).toBe(before);
});

test('what only the source works tell stays shut until it is opened for them @brief', async ({ page, reader }) => {
  await reader.hasSeen('s1e8');
  await page.goto('/production/adaptation');
  await expect(page.getByText('Told only by the novel or the webtoon').first()).toBeVisible();
  await page.goto('/settings');
  await page.getByRole('checkbox', { name: 'Also show what only the novel or the webtoon tells' }).check();
  await page.goto('/production/adaptation');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Told only by the novel or the webtoon')).toHaveCount(0);
});
