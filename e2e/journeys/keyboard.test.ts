import { expect, test } from '../fixtures.ts';

test('someone gets from the story to the production notes by keyboard alone', async ({ page }) => {
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
