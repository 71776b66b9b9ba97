import { expect, test } from '../fixtures.ts';

test('someone follows a term to the scene that uses it, and comes back to the word', async ({ page, reader }) => {
  await reader.hasSeen('s1e3');
  await page.goto('/characters/park-gyeong-won');
  const word = page.locator('#about').getByRole('link', { name: 'resident', exact: true }).first();
  await word.click();
  const card = page.getByRole('dialog', { name: 'Explanation' });
  await expect(card).toContainText('A doctor who trains');
  await card.getByText('Used in these texts').click();
  await card.getByRole('link', { name: 'Episode 3' }).click();

  await expect(page).toHaveURL(/\/story\/s1e3#[a-z-]+$/);
  await expect(page.getByRole('dialog')).toBeHidden();
  const scene = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  await expect(scene).toBeInViewport();
  await expect(scene.getByRole('link', { name: 'resident' })).toHaveClass(/term/);

  await page.goBack();
  await expect(page).toHaveURL('/characters/park-gyeong-won');
  await expect(word).toBeFocused();
  await expect(word).toBeInViewport();
});

test('the page of a term leads to its uses, and no further than someone has watched @brief', async ({
  page,
  reader,
}) => {
  await reader.hasSeen('s1e2');
  await page.goto('/ko/glossary/resident');
  const uses = page.locator('#uses');
  await expect(uses.getByRole('link', { name: '1화' })).toBeVisible();
  await expect(uses.getByRole('link', { name: '3화' })).toHaveCount(0);
  await uses.getByRole('link', { name: '박경원 2', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('박경원');
  await expect(page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL('/ko/glossary/resident');
  await expect(uses.getByRole('link', { name: '박경원 2', exact: true })).toBeFocused();
});

test.describe(() => {
  test.use({ hasWorker: true });

  test('a stranger without a connection finds the uses that are everybody’s', async ({ page, reader }) => {
    test.setTimeout(120_000);
    await page.goto('/');
    await reader.goesOffline();
    await page.goto('/characters/park-gyeong-won');
    await page.getByRole('link', { name: 'resident', exact: true }).first().click();
    const card = page.getByRole('dialog', { name: 'Explanation' });
    await card.getByText('Used in these texts').click();
    await expect(card.getByRole('link', { name: 'Episode 1' })).toHaveCount(0);
    await card.getByRole('link', { name: 'Jung Jae-kwang', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jung Jae-kwang');
  });
});
