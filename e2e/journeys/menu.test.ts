import { expect, test } from '../fixtures.ts';

test('someone at home has each of their questions answered with one tap', async ({ page }) => {
  for (const [question, heading] of [
    ['Who was that again?', 'Characters'],
    ['What did that word mean?', 'Glossary'],
    ['Was it filmed for real?', 'Production'],
  ] as const) {
    await page.goto('/');
    const link = page.getByRole('link', { name: question });
    await expect(link).toBeInViewport();
    await link.click();
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  }
});

test('from the middle of a long page it is two taps to the glossary @brief', async ({ page, reader }) => {
  await reader.hasSeen('s1e8');
  await page.goto('/story/s1e3');
  await page.locator('[data-ready]').waitFor();
  await page.mouse.wheel(0, 3000);
  await page.getByRole('banner').getByRole('link', { name: 'Menu' }).click();
  await page.getByRole('dialog', { name: 'Menu' }).getByRole('link', { name: 'Glossary' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Glossary' })).toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the menu leads through a long page, and names no more of it than the reader sees', async ({ page, reader }) => {
  await page.goto('/story/s1e3');
  await page.locator('[data-ready]').waitFor();
  const menu = page.getByRole('banner').getByRole('link', { name: 'Menu' });
  const sections = page.getByRole('dialog', { name: 'Menu' }).getByRole('navigation', { name: 'On this page' });
  await menu.click();
  await expect(sections.getByRole('link', { name: 'Medical cases' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(menu).toBeFocused();

  await reader.hasSeen('s1e3');
  await page.evaluate(() => localStorage.removeItem('on-call:progress'));
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Medical cases' })).toBeAttached();
  await menu.click();
  await sections.getByRole('link', { name: 'Medical cases' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(/\/story\/s1e3#cases$/);
  await expect(page.getByRole('heading', { name: 'Medical cases' })).toBeInViewport();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the menu leads to the pages at the end of the page @brief', async ({ page }) => {
    await page.goto('/story');
    await page.getByRole('banner').getByRole('link', { name: 'Menu' }).click();
    await expect(page).toHaveURL(/\/story#more$/);
    await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Glossary' })).toBeInViewport();
  });
});
