import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';

const main = (page: Page) => page.getByRole('main');
const diary = (page: Page) => main(page).getByRole('region', { name: 'When you saw it' });
const day = (page: Page, episode: number) => diary(page).getByLabel(`Episode ${episode}`, { exact: true });
const seenOn = (page: Page) => main(page).getByRole('link', { name: /\d{4}$/ });
const days = (...days: [episode: string, day: string][]) =>
  JSON.stringify({ state: { days: days.map(([episode, day]) => ({ episode, day })) }, version: 1 });
const stored = (page: Page) => page.evaluate(() => localStorage.getItem('on-call:seen-on'));

test('someone marks an episode, and its page and the shelf say when they saw it, in two tabs at once', async ({
  page,
  context,
  reader,
}) => {
  await context.clock.setFixedTime(new Date(2026, 10, 29, 12));
  await reader.hasSeen('s1e1');
  await page.goto('/story/s1e2');
  const second = await context.newPage();
  await second.goto('/shelf');
  await expect(day(second, 1)).toHaveValue('');
  await expect(seenOn(page)).toHaveCount(0);
  const mark = main(page).getByRole('button', { name: 'I have seen Episode 2' });
  await mark.click();
  await expect(seenOn(page)).toHaveText(/on 29 November 2026/);
  await expect(day(second, 2)).toHaveValue('2026-11-29');
  const top = () => page.getByRole('heading', { level: 1 }).evaluate((heading) => heading.getBoundingClientRect().top);
  const before = await top();
  await mark.click();
  await expect(seenOn(page)).toHaveCount(0);
  expect(await top()).toBe(before);
  await expect(diary(second).getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(day(second, 2)).toHaveValue('2026-11-29');
  await seenOn(page).click();
  await expect(day(page, 2)).toHaveValue('2026-11-29');
  expect(reader.complaints).toEqual([]);
});

test(
  'someone puts in another day, none that has not come yet, clears it, and has it back',
  { tag: '@wide' },
  async ({ page, reader }) => {
    await page.clock.setFixedTime(new Date(2026, 10, 29, 12));
    await reader.hasSeen('s1e2');
    await reader.hasStored('on-call:seen-on', days(['s1e1', '2026-11-01'], ['s1e2', '2026-11-02']));
    await page.goto('/shelf');
    await day(page, 1).fill('2026-10-31');
    expect(await stored(page)).toContain('2026-10-31');
    await day(page, 1).fill('2026-11-30');
    await expect(diary(page).getByText('This day has not come yet, and is not kept.')).toBeVisible();
    await page.keyboard.press('Tab');
    await day(page, 2).focus();
    await expect(day(page, 1)).toHaveValue('2026-10-31');
    await diary(page).getByRole('button', { name: 'Clear the day of Episode 1' }).click();
    await expect(day(page, 1)).toHaveValue('');
    expect(await stored(page)).toBe(days(['s1e2', '2026-11-02']));
    const undo = diary(page).getByRole('button', { name: 'Undo: the day of Episode 1' });
    await expect(undo).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(day(page, 1)).toHaveValue('2026-10-31');
  },
);

test('a guest sees no day, and who has gone back none of what is no longer seen', async ({ page, reader }) => {
  await reader.hasSeen('s1e1');
  await reader.hasStored('on-call:seen-on', days(['s1e1', '2026-11-01'], ['s1e2', '2026-11-02']));
  await page.goto('/shelf');
  await expect(day(page, 1)).toHaveValue('2026-11-01');
  await expect(diary(page).getByRole('listitem')).toHaveCount(1);
  await page.evaluate(() => localStorage.setItem('on-call:guest', '{"state":{"isGuest":true},"version":1}'));
  await page.reload();
  await expect(main(page).getByText('The shelf is hidden in guest mode.')).toBeVisible();
  await expect(diary(page)).toHaveCount(0);
  await page.goto('/story/s1e1');
  await expect(main(page).getByRole('heading', { name: 'On from here' })).toBeVisible();
  await expect(seenOn(page)).toHaveCount(0);
});

test(
  'someone takes the days along in a file, and undoes that elsewhere',
  { tag: '@wide' },
  async ({ page, reader }) => {
    await reader.hasSeen('s1e2');
    await reader.hasStored('on-call:seen-on', days(['s1e1', '2026-11-01']));
    await page.goto('/settings');
    const download = page.waitForEvent('download');
    await main(page).getByRole('button', { name: 'Save as a file' }).click();
    const buffer = readFileSync(await (await download).path());
    await page.evaluate(() => localStorage.removeItem('on-call:seen-on'));
    await page.reload();
    await main(page).getByRole('button', { name: 'Send or bring over' }).click();
    await page.getByLabel('Open a file').setInputFiles({ name: 'on-call.json', mimeType: 'application/json', buffer });
    const preview = page.getByRole('region', { name: 'What would change' });
    await expect(preview.getByRole('listitem')).toHaveText(/New\s*Episode 1\s*Seen on 1 November 2026/);
    await page.getByRole('button', { name: 'Take it over' }).click();
    expect(await stored(page)).toBe(days(['s1e1', '2026-11-01']));
    await main(page).getByRole('button', { name: 'Undo' }).click();
    expect(await stored(page)).toBe(days());
  },
);
