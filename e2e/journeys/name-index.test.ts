import { expect, test } from '../fixtures.ts';

test('someone who looks around goes from the end of any page to a letter, and to who stands under it', async ({
  page,
}) => {
  await page.goto('/about');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Index' }).click();
  await page.getByRole('navigation', { name: 'First letter' }).getByRole('link', { name: 'Y', exact: true }).click();
  await expect(page).toHaveURL('/names#letter-Y');
  const section = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Y', exact: true }) });
  await expect(section).toBeInViewport();
  await section.getByRole('link', { name: 'Yang Jae-won 양재원 Character' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Yang Jae-won');
});

test('a Korean page has its names from ㄱ to ㅎ, and on request from A to Z; the address keeps it', async ({
  page,
}) => {
  await page.goto('/ko/names');
  const letters = page.getByRole('navigation', { name: '첫 글자' }).getByRole('link');
  await expect(letters.first()).toHaveText(/^[#ㄱ]$/);
  await page.getByRole('link', { name: 'A–Z', exact: true }).click();
  await expect(page).toHaveURL('/ko/names?order=en');
  await expect(letters.filter({ hasText: 'B' })).toBeVisible();
  const section = page.locator('section').filter({ has: page.getByRole('heading', { name: 'B', exact: true }) });
  await expect(section.getByRole('link', { name: 'Baek Kang-hyuk 백강혁' })).toBeVisible();
  await page.reload();
  await expect(section.getByRole('link', { name: 'Baek Kang-hyuk 백강혁' })).toBeVisible();
});

test('a name stands in the index once it is known, a second name with the first beside it', async ({
  page,
  reader,
}) => {
  await reader.hasSeen('s1e1');
  await page.goto('/names');
  const title = page.getByRole('link', { name: /^The Birth of Protégé/ });
  await expect(title).toContainText('Episode 2');
  await expect(page.getByRole('link', { name: /^Kwon Hak-su/ })).toBeVisible();
  await title.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Episode 2');
});

test('before that nothing of it does', async ({ page }) => {
  await page.goto('/names');
  await expect(page.getByRole('link', { name: /^Episode 2/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /Protégé|Kwon Hak-su/ })).toHaveCount(0);
});

test.describe(() => {
  test.use({ hasWorker: true });

  test('the index is there without a connection, with all that someone has watched', async ({ page, reader }) => {
    test.setTimeout(120_000);
    await reader.hasSeen('s1e8');
    await page.goto('/');
    await reader.goesOffline();
    await page.goto('/names');
    await expect(page.getByRole('link', { name: /^Kwon Hak-su/ })).toBeVisible();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('search leads to the index', async ({ page }) => {
    await page.goto('/search');
    await page.getByRole('main').getByRole('link', { name: 'Index' }).click();
    await expect(page.getByRole('link', { name: /^Baek Kang-hyuk/ })).toBeVisible();
  });
});
