import { expect, test } from '../fixtures.ts';

test('someone has names written in Hangul, at once and everywhere, and then as ever @brief', async ({
  page,
  reader,
}) => {
  await reader.hasKept('/characters/baek-kang-hyuk');
  await page.goto('/settings');
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  await page.getByRole('radio', { name: 'Hangul first' }).check();

  const nav = page.getByRole('navigation', { name: 'Main' }).locator('visible=true');
  await nav.getByRole('link', { name: 'Characters' }).click();
  const card = page.getByRole('main').getByRole('link', { name: '양재원' });
  await expect(card.locator('.badge-name')).toHaveText('양재원');
  await expect(card.locator('.badge-name [lang="ko"]')).toHaveText('양재원');
  await expect(card.locator('.other-script')).toHaveText('Yang Jae-won');
  await card.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('양재원');
  await expect(page).toHaveTitle('양재원 · On Call');
  await expect(page.locator('#relations').getByRole('link', { name: '백강혁', exact: true }).first()).toBeVisible();

  await nav.getByRole('link', { name: 'Shelf' }).click();
  await expect(page.locator('.shelf').getByRole('link', { name: /백강혁/ })).toBeVisible();
  await page.getByRole('button', { name: 'Remove 백강혁 from the shelf' }).click();
  await expect(page.getByText('백강혁 is off the shelf.')).toBeVisible();

  await page.goBack();
  await page.goBack();
  await page.goBack();
  await page.getByRole('radio', { name: 'As each language writes them' }).check();
  await page.goForward();
  await expect(page.getByRole('main').getByRole('link', { name: /Yang Jae-won/ })).toBeVisible();
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
});

test('a Korean page writes names in Latin letters, and the particle goes by how the name is read', async ({
  page,
  reader,
}) => {
  await reader.likes({ names: 'romanised' });
  await page.goto('/ko/characters/park-gyeong-won');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bak Gyeong-won');
  await expect(page.locator('.badge-page .other-script')).toHaveText('박경원');
  await expect(page.locator('#about')).toContainText(/Bak Gyeong-won[은이]/);
});

test.describe(() => {
  test.use({ hasWorker: true });

  test('the form can be chosen without a connection', async ({ page, reader }) => {
    test.setTimeout(120_000);
    await page.goto('/');
    await reader.goesOffline();
    await page.goto('/settings');
    await page.getByRole('radio', { name: 'Revised Romanisation' }).check();
    await page.goto('/people');
    await expect(page.getByRole('main').getByRole('link', { name: 'Ju Ji-hun' })).toBeVisible();
    await expect(page.getByRole('main').getByText('as Baek Gang-hyeok')).toBeVisible();
  });
});
