import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';

const main = (page: Page) => page.getByRole('main');
const field = (page: Page) => page.getByRole('textbox', { name: 'Your note' });
const sheet = (page: Page) => page.getByRole('dialog', { name: 'Your note' });
const note = (page: string, text: string, from: string | null = null) => ({
  page,
  text,
  changed: '2025-02-01T00:00:00.000Z',
  from,
});
const notes = (...notes: object[]) => JSON.stringify({ state: { notes }, version: 1 });

test('someone writes a note at the end of a page, and every letter of it is there after a reload and in another tab @brief', async ({
  page,
  context,
}) => {
  await page.goto('/glossary/golden-hour');
  const second = await context.newPage();
  await second.goto('/shelf');
  await expect(second.getByText('Nothing here yet.')).toBeVisible();

  await main(page).getByRole('button', { name: 'Write a note' }).click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('Sixty minutes? Ask Mina.');
  const strip = main(second).getByRole('button', { name: 'Your note on Golden hour: Sixty minutes? Ask Mina.' });
  await expect(strip).toBeVisible();
  await page.reload();
  await main(page).getByRole('button', { name: 'Your note' }).click();
  await expect(field(page)).toHaveValue('Sixty minutes? Ask Mina.');
  await page.keyboard.press('Escape');
  await expect(main(page).getByRole('button', { name: 'Your note' })).toBeFocused();

  await strip.click();
  await field(second).fill('Sixty minutes.');
  await main(page).getByRole('button', { name: 'Your note' }).click();
  await expect(field(page)).toHaveValue('Sixty minutes.');
});

test('someone removes a note, and has it back as it was', async ({ page, reader }) => {
  await reader.hasStored('on-call:notes', notes(note('/glossary/golden-hour', 'One\nTwo')));
  await page.goto('/shelf');
  await main(page)
    .getByRole('button', { name: /^Your note on Golden hour/ })
    .click();
  const before = await page.evaluate(() => localStorage.getItem('on-call:notes'));
  await sheet(page).getByRole('button', { name: 'Remove the note' }).click();
  await expect(sheet(page).getByText('The note is removed.')).toBeVisible();
  await expect(sheet(page).getByRole('button', { name: 'Undo' })).toBeFocused();
  expect(await page.evaluate(() => localStorage.getItem('on-call:notes'))).not.toContain('Two');
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('One\nTwo');
  expect(await page.evaluate(() => localStorage.getItem('on-call:notes'))).toBe(before);
});

test('a note is plain text, and holds only so much', async ({ page }) => {
  await page.goto('/glossary/golden-hour');
  await main(page).getByRole('button', { name: 'Write a note' }).click();
  await field(page).fill('<img src=x onerror=alert(1)> \u202Eturned\u0007');
  await expect(field(page)).toHaveValue('<img src=x onerror=alert(1)> turned');
  await page.keyboard.press('Escape');
  await page.goto('/shelf');
  await expect(main(page).getByRole('button', { name: '<img src=x onerror=alert(1)> turned' })).toBeVisible();
  await main(page)
    .getByRole('button', { name: /^Your note on Golden hour/ })
    .click();
  await field(page).fill('x'.repeat(1990));
  await expect(sheet(page).getByText('10 letters left')).toBeVisible();
  await page.keyboard.type('y'.repeat(20));
  await expect(field(page)).toHaveValue(`${'x'.repeat(1990)}${'y'.repeat(10)}`);
});

test('a note from later on stays shut for whoever has gone back, and lent phones show none @brief', async ({
  page,
  reader,
}) => {
  await reader.hasSeen('s1e1');
  await reader.hasStored(
    'on-call:notes',
    notes(note('/characters/baek-kang-hyuk', 'He does what?', 's1e5'), note('/story', 'Nice', 's1e1')),
  );
  await page.goto('/shelf');
  await expect(main(page).getByText('Nice')).toBeVisible();
  await expect(main(page).getByText('He does what?')).toHaveCount(0);
  await main(page).getByRole('button', { name: 'Your note on Baek Kang-hyuk' }).click();
  await expect(sheet(page).getByText('You wrote this after finishing Episode 5.')).toBeVisible();
  await expect(field(page)).toHaveCount(0);
  await sheet(page).getByRole('button', { name: 'Show it anyway' }).click();
  await expect(field(page)).toHaveValue('He does what?');

  await page.evaluate(() => localStorage.setItem('on-call:guest', '{"state":{"isGuest":true},"version":1}'));
  await page.goto('/story');
  await expect(page.getByText('Guest mode: nothing watched is shown')).toBeVisible();
  await expect(main(page).getByRole('heading', { name: 'On from here' })).toBeVisible();
  await expect(main(page).getByRole('button', { name: /note/ })).toHaveCount(0);
  await page.goto('/shelf');
  await expect(main(page).getByText('The shelf is hidden in guest mode.')).toBeVisible();
  await expect(main(page).getByText('Nice')).toHaveCount(0);
});

for (const [because, words] of Object.entries({
  denied: 'this browser stores nothing.',
  full: 'this browser’s storage is full.',
}))
  test(`someone whose storage is ${because} is told at the note, which lasts until the tab is closed`, async ({
    page,
    reader,
  }) => {
    await reader.storesNothing(because as 'denied' | 'full');
    await page.goto('/glossary/golden-hour');
    await main(page).getByRole('button', { name: 'Write a note' }).click();
    await field(page).fill('Still here?');
    await expect(sheet(page).getByText(`Kept only until this tab is closed: ${words}`)).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Shelf' }).first().click();
    await expect(main(page).getByText('Still here?')).toBeVisible();
  });

test('someone takes notes and pins along in a file, and undoes that elsewhere', async ({ page, reader }) => {
  await reader.hasStored('on-call:notes', notes(note('/glossary/golden-hour', 'Sixty <b>minutes</b>?')));
  await page.goto('/characters/baek-kang-hyuk');
  await page.getByRole('button', { name: 'Keep on the shelf' }).click();
  await page.goto('/shelf');
  await main(page).getByRole('button', { name: 'Pin Baek Kang-hyuk on Home' }).click();
  await page.goto('/settings');
  const download = page.waitForEvent('download');
  await main(page).getByRole('button', { name: 'Save as a file' }).click();
  const text = readFileSync(await (await download).path());
  await page.evaluate(() => {
    localStorage.removeItem('on-call:notes');
    localStorage.removeItem('on-call:shelf');
  });
  await page.reload();
  await main(page).getByRole('button', { name: 'Send or bring over' }).click();
  await page
    .getByLabel('Open a file')
    .setInputFiles({ name: 'on-call.json', mimeType: 'application/json', buffer: text });
  const preview = page.getByRole('region', { name: 'What would change' });
  await expect(preview.getByRole('listitem').filter({ hasText: 'A note' })).toContainText('Golden hour');
  await page.getByRole('button', { name: 'Take it over' }).click();
  const kept = () => page.evaluate(() => JSON.stringify(localStorage));
  expect(await kept()).toContain('Sixty <b>minutes</b>?');
  expect(await kept()).toContain('pinned');
  await main(page).getByRole('button', { name: 'Undo' }).click();
  expect(await kept()).not.toContain('Sixty');
});
