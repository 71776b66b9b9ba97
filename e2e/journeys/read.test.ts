import { expect, test } from '../fixtures.ts';

test('someone arrives, reads on, and sees where a statement comes from @brief', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: /All characters/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Characters' })).toBeFocused();
  await page
    .getByRole('link', { name: /Baek Kang-hyuk/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Baek Kang-hyuk' })).toBeFocused();
  await expect(page).toHaveTitle(/Baek Kang-hyuk/);

  await page
    .getByRole('link', { name: /^Sources .*Corroborated/ })
    .first()
    .click();
  const slip = page.getByRole('dialog', { name: 'Sources' });
  await expect(slip).toContainText('Two or more credible sources agree');
  await expect(slip.getByRole('listitem').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(slip).toBeHidden();
});

test('someone follows a term to its explanation and back @brief', async ({ page }) => {
  await page.goto('/glossary');
  await page.getByRole('link', { name: /Golden hour/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Golden hour' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Glossary' })).toBeVisible();
});

test('someone switches the language and stays on the page @brief', async ({ page }) => {
  await page.goto('/characters/yang-jae-won');
  await page.getByRole('link', { name: '한국어' }).click();
  await expect(page).toHaveURL(/\/ko\/characters\/yang-jae-won$/);
  await expect(page.getByRole('heading', { level: 1, name: '양재원' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Yang Jae-won' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('someone who filters the cast can bookmark what they see', async ({ page }) => {
  await page.goto('/characters');
  await page.getByRole('link', { name: 'Anaesthesiology', exact: true }).click();
  await expect(page).toHaveURL(/department=anaesthesiology/);
  await expect(page.getByRole('link', { name: /Park Gyeong-won/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /Yang Jae-won/ })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('link', { name: /Yang Jae-won/ })).toHaveCount(0);
});

test('someone looks for a source, shares what they found, and finds a way on from nothing', async ({ page }) => {
  await page.goto('/sources');
  const field = page.getByRole('searchbox', { name: 'Filter by site, title or page' });
  const count = page.getByRole('main').getByRole('status');
  await expect(count).toHaveText(/^\d+ sources for what is open to you\.$/);
  await field.pressSequentially('korea herald');
  await expect(page).toHaveURL(/\/sources\?q=korea\+herald$/);
  await expect(count).toHaveText(/^\d of \d+ sources\.$/);
  await expect(page.getByRole('heading', { level: 3, name: 'K', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: 'A', exact: true })).toHaveCount(0);
  await expect(field).toBeFocused();

  await page.reload();
  await expect(field).toHaveValue('korea herald');
  await expect(count).toHaveText(/^\d of \d+ sources\.$/);
  await field.fill('no such site');
  await expect(page.getByText('No source matches “no such site”.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all sources' }).click();
  await expect(page).toHaveURL(/\/sources$/);
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
});

test('someone jumps to the sources under a letter', async ({ page }) => {
  await page.goto('/sources');
  await page.getByRole('navigation', { name: 'Sources by letter' }).getByRole('link', { name: 'K' }).click();
  await expect(page).toHaveURL(/#letter-K$/);
  await expect(page.getByRole('heading', { level: 3, name: 'K', exact: true })).toBeInViewport();
  await expect(page.getByRole('navigation', { name: 'Sources by letter' })).toBeInViewport();
});

for (const fragment of ['', '#source-1'])
  test(`someone who scrolls before the app runs is left there, having come to /story${fragment}`, async ({ page }) => {
    let run = () => {};
    const held = new Promise<void>((resolve) => (run = resolve));
    await page.route('**/assets/story-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`/story${fragment}`, { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const place = () => page.evaluate(() => Math.round(window.scrollY));
    if (fragment !== '') await expect.poll(place).toBeGreaterThan(700);
    await page.evaluate(() => window.scrollTo({ top: 500, behavior: 'instant' }));
    // A page is shown at the latest then, and is not brought to its fragment again.
    if (fragment !== '') await page.waitForFunction(() => performance.now() > 3200);
    run();
    await page.locator('[data-ready]').waitFor();
    expect(await place()).toBe(500);

    // And a reload keeps the place, as it does everywhere.
    await page.reload();
    await page.locator('[data-ready]').waitFor();
    await expect.poll(place).toBe(500);
  });

test('someone who mistypes an address finds a way on @brief', async ({ page, reader }) => {
  await page.goto('/characters/nobody');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No page has this address');
  await page.getByRole('main').getByRole('link', { name: 'Characters' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Characters' })).toBeVisible();
  reader.complaints.length = 0;
});

test('a term in the text opens its card there, and leads to its page', async ({ page }) => {
  await page.goto('/characters/baek-kang-hyuk');
  await page.getByRole('main').getByRole('link', { name: 'trauma', exact: true }).first().click();
  const card = page.getByRole('dialog', { name: 'Explanation' });
  await expect(card).toContainText('Severe trauma');
  await expect(page).toHaveURL(/baek-kang-hyuk$/);
  await card.getByRole('link', { name: 'More, with sources' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Severe trauma' })).toBeVisible();
  await expect(card).toBeHidden();
});

test('someone prints a page: its sources with their addresses, its own address, and no navigation', async ({
  page,
}) => {
  await page.goto('/characters/han-yu-rim');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByText('/characters/han-yu-rim', { exact: false }).last()).toBeVisible();
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await expect(page.getByRole('button', { name: 'Keep on the shelf' })).toBeHidden();
  const written = await page
    .locator('.sources a')
    .first()
    .evaluate((link) => [getComputedStyle(link, '::after').content, link.getAttribute('href')]);
  expect(written[0]).toContain(written[1]);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toMatch(/0\.9\d|25\d/);
});
