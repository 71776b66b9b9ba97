import { expect, test } from '../fixtures.ts';

test('someone gets from the story to the production notes by keyboard alone @brief', async ({ page }) => {
  await page.goto('/story');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  const production = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Production' }).first();
  for (
    let presses = 0;
    presses < 12 && !(await production.evaluate((link) => link === document.activeElement));
    presses++
  )
    await page.keyboard.press('Tab');
  await expect(production).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Production' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/production\/[a-z-]+$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('someone opens a folded tag and a shut page by keyboard, and stays where they were', async ({ page }) => {
  await page.goto('/characters/baek-kang-hyuk');
  await page.getByRole('button', { name: 'Show what episode 1 reveals here' }).first().press('Enter');
  await expect(page.getByRole('heading', { name: 'Biography' })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Opened' })).toBeVisible();

  await page.goto('/characters/han-ji-yeong');
  await page.getByRole('button', { name: 'Show anyway' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Han Ji-yeong' })).toBeFocused();
  await page.getByRole('button', { name: 'Fold it again' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Opens with episode 4' })).toBeFocused();
});
