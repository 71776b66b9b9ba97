import { statSync } from 'node:fs';
import { expect, test } from '../fixtures.ts';
import { builtPath, readBuilt, readDocument } from '../site/built-site.ts';

type Packs = { items: { pack: string; shards: string[] }[] };

const { items: packs } = readDocument<Packs>('packs.json');
const shards = packs.flatMap((pack) => pack.shards);
const kept = [...readBuilt('sw.js').matchAll(/"url":"([^"]+)"/g)].map(([, url = '']) => url);

// Saving takes its time on a slow machine.
test.setTimeout(120_000);

test('packs that would be too large have shards, and what is saved of all has a bound', () => {
  expect(shards.length).toBeGreaterThan(4);
  for (const file of [...packs.map(({ pack }) => pack), ...shards])
    expect(statSync(builtPath(`api/v1/${file}`)).size, file).toBeLessThanOrEqual(700_000);
  const size = kept.reduce((sum, file) => sum + statSync(builtPath(file)).size, 0);
  expect(size).toBeLessThanOrEqual(5_000_000);
  for (const { pack } of packs) expect(kept).toContain(`api/v1/${pack}`);
  expect(shards.filter((shard) => !kept.includes(`api/v1/${shard}`)).length).toBeGreaterThan(0);
});

/** A character whose document lies in none of the packs that are kept. */
function farCharacter(): string {
  const near = new Set(
    kept.filter((file) => file.includes('/pack')).flatMap((file) => Object.keys(JSON.parse(readBuilt(file)) as object)),
  );
  const { items } = readDocument<{ items: { id: string }[] }>('en/characters/pages/3.json');
  const far = items.find(({ id }) => !near.has(`en/characters/${id}.json`));
  if (!far) throw new Error('every character of the last page is kept');
  return `/characters/${far.id}`;
}

test('offline, what was opened still opens, and what was not is said to need a line', async ({ page, reader }) => {
  const { items } = readDocument<{ items: { id: string }[] }>('en/characters.json');
  const far = farCharacter();
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto('/settings');
  await page.goto(far);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const name = await page.getByRole('heading', { level: 1 }).textContent();
  await reader.goesOffline();
  for (const address of [`/characters/${items[0]?.id}`, '/characters', far]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/offline|address/i);
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name ?? '');
  await page.goto(`/ko${far}`);
  await expect(page.getByText('인터넷에 연결되어 있지 않습니다.').first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('이 주소에는 페이지가 없습니다');
  reader.complaints.length = 0;
});

test('the settings say that not all is saved', async ({ page }) => {
  await page.goto('/settings');
  await expect(page.getByText(/The beginning of each list and what you have opened .* \(\d\.\d MB\)/)).toBeVisible({
    timeout: 60_000,
  });
});
