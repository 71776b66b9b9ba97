import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';

const card = (page: Page, name: RegExp) => page.getByRole('main').getByRole('link', { name });
const way = (page: Page, name: string) => page.locator('.next-up').getByRole('link', { name });

test('someone who has watched nothing is told where to begin @brief', async ({ page }) => {
  await page.goto('/');
  await expect(card(page, /^Where to begin Episode 1 /)).toHaveAttribute('href', '/story/s1e1');
  await way(page, 'What it is about').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Story');
});

test('someone between two episodes finds the next one, with what to know before it @brief', async ({
  page,
  reader,
}) => {
  await reader.hasSeen('s1e3');
  await page.goto('/');
  await expect(card(page, /^Up next Episode 4 /)).toHaveAttribute('href', '/story/s1e4');
  await way(page, 'Before you watch').click();
  await expect(page).toHaveURL('/story/s1e4#advisories');
  await expect(page.getByRole('heading', { name: 'Content advisories' })).toBeInViewport();
});

test('someone who has paused in an episode finds it, and who is who up to then', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('radio', { name: 'In the middle of episode 3' }).check({ force: true });
  await expect(card(page, /^You are in the middle of Episode 3 /)).toBeVisible();
  await way(page, 'Who is who so far').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Characters');
});

test('someone who has watched it all is led to what opened last, and to the map', async ({ page, reader }) => {
  await reader.hasSeen('s1e8');
  await page.goto('/');
  await expect(card(page, /^You have watched it all Episode 8 /)).toBeVisible();
  await expect(way(page, 'Relationship map')).toHaveAttribute('href', '/relationships');
  await way(page, 'What opened last').click();
  await expect(page.getByRole('heading', { name: 'What this episode unlocked' })).toBeInViewport();
});

test('a guest is told where to begin, whatever the reader has watched', async ({ page, reader }) => {
  await reader.hasSeen('s1e8');
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Hand the phone over' }).click();
  await page.goto('/ko');
  await expect(card(page, /^여기서 시작하세요 1화 /)).toBeVisible();
});
