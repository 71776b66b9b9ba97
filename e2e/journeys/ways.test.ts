import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';
import { sampled } from '../sampled.ts';

const ways = (page: Page) => page.getByRole('navigation', { name: 'On from here' });

test('someone in the middle of the series reads on from page to page, and is never led past it', async ({
  page,
  reader,
}) => {
  await reader.hasSeen('s1e3');
  await page.goto('/story/s1e2');
  for (const [kind, address] of [
    ['Next episode Episode 3', '/story/s1e3'],
    ['Term', /\/glossary\/./],
    ['Comes up in Episode', /\/story\/s1e[1-3]$/],
    ['Character', /\/characters\/./],
    ['Appears in Episode', /\/story\/s1e[1-3]$/],
    ['Character', /\/characters\/./],
    ['Production note', /\/production\/./],
    ['Cast and crew', /\/people\/./],
    ['Character', /\/characters\/./],
  ] as const) {
    await expect(ways(page).getByRole('link')).not.toHaveCount(0);
    await ways(page)
      .getByRole('link', { name: new RegExp(`^${kind}`) })
      .click();
    await expect(page).toHaveURL(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText('has not told you yet');
  }
});

test('the ways on are the same height when more of a page is open, and nothing moves', async ({ page, reader }) => {
  await page.goto('/characters/yang-jae-won');
  const before = await ways(page).boundingBox();
  await expect(ways(page).getByRole('link', { name: 'Story' })).toBeVisible();
  await reader.hasSeen('s1e3');
  await page.evaluate(() => localStorage.removeItem('on-call:progress'));
  await page.reload();
  await expect(ways(page).getByRole('link', { name: 'Appears in Episode 3' })).toBeAttached();
  expect(Math.abs(((await ways(page).boundingBox())?.height ?? 0) - (before?.height ?? 0))).toBeLessThan(24);
});

for (const [address, name] of [
  ['/characters/baek-kang-hyuk', 'Characters'],
  ['/production/casting', 'Production'],
  ['/production/timeline', 'Production'],
  ['/glossary/triage', 'Glossary'],
  ['/people/ju-ji-hoon', 'Cast and crew'],
  ['/story/s1e1', 'Story'],
  ['/relationships', 'Characters'],
  ['/compare', 'Characters'],
  ['/names', 'Search'],
] as const)
  test(`from ${address}, one tap leads up to ${name}`, async ({ page, reader }) => {
    await reader.hasSeen('s1e8');
    await page.goto(address);
    await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeFocused();
  });

test('the navigation shows where one is: on every page a place of the bar, or the menu and its entry', async ({
  page,
  isMobile,
}) => {
  const unmarked = 'none';
  for (const [address, name, isInBar] of sampled(
    [
      ['/people', 'Production', true],
      ['/people/ju-ji-hoon', 'Production', true],
      ['/relationships', 'Characters', true],
      ['/sources', 'Sources', false],
      ['/data', 'Open data', false],
      ['/about', 'About', false],
      ['/settings', 'Settings', false],
      ['/names', 'Index', false],
      ['/glossary/golden-hour', 'Glossary', !isMobile],
    ] as const,
    2,
  )) {
    await page.goto(address);
    const menu = page.getByRole('banner').getByRole('link', { name: 'Menu' });
    const places = page.getByRole('navigation', { name: 'Main' }).locator('visible=true').locator('[aria-current]');
    if (isInBar) {
      await expect(places).toHaveText(name);
      await expect(menu).toHaveCSS('box-shadow', unmarked);
    } else {
      await expect(places).toHaveCount(0);
      await expect(menu).not.toHaveCSS('box-shadow', unmarked);
      await menu.click();
      await expect(page.getByRole('dialog', { name: 'Menu' }).locator('[aria-current]')).toHaveText(name);
    }
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every page has its ways on too', async ({ page }) => {
    await page.goto('/characters/baek-kang-hyuk');
    await ways(page)
      .getByRole('link', { name: /^Character/ })
      .click();
    await expect(page).toHaveURL(/\/characters\/./);
  });
});
