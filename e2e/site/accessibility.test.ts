import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../fixtures.ts';
import { sitemapAddresses } from './built-site.ts';

const addresses = [
  ...sitemapAddresses(),
  '/shelf',
  '/settings',
  '/ko/settings',
  '/characters/han-ji-yeong',
  '/nothing',
];
/** So many pages go through one browser page: starting one anew for each takes longer than the check. */
const batch = 24;

const batches = Array.from({ length: Math.ceil(addresses.length / batch) }, (_, index) =>
  addresses.slice(index * batch, (index + 1) * batch),
);

for (const [index, group] of batches.entries()) {
  const theme = index % 2 === 0 ? 'light' : 'dark';
  test(`axe finds nothing on ${group[0]} and the ${group.length - 1} pages after it (${theme})`, async ({
    page,
    reader,
  }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme: theme });
    for (const address of group) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect.soft(violations.map(({ id, nodes }) => `${address} ${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    reader.complaints.splice(0, reader.complaints.length, ...reader.complaints.filter((text) => !text.includes('404')));
  });
}

for (const seen of ['s1e3', 's1e8'] as const) {
  test(`axe finds nothing at progress ${seen}, in either theme`, async ({ page, reader }) => {
    test.setTimeout(120_000);
    await reader.hasSeen(seen);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const address of [
        '/',
        '/story',
        '/ko/story/s1e3',
        '/characters',
        '/ko/characters/baek-kang-hyuk',
        '/sources',
        '/glossary',
      ]) {
        await page.goto(address, { waitUntil: 'networkidle' });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect.soft(violations.map(({ id, nodes }) => `${address} ${id}: ${nodes[0]?.html}`)).toEqual([]);
      }
    }
  });
}

test('no page scrolls sideways at 320 px with text twice as large', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of [
    '/',
    '/ko',
    '/story',
    '/story/s1e1',
    '/characters',
    '/characters/baek-kang-hyuk',
    '/production/adaptation',
    '/glossary',
    '/sources',
    '/data',
    '/settings',
    '/about',
  ]) {
    await page.goto(address);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(overflow, address).toBeLessThanOrEqual(0);
  }
});
