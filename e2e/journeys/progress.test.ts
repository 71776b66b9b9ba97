import { expect, test } from '../fixtures.ts';

test('a first visit by a deep link shows what is known before watching, and nothing else @brief', async ({ page }) => {
  await page.goto('/characters/baek-kang-hyuk');
  await expect(page.getByRole('button', { name: 'Show what episode 8 reveals here' }).first()).toBeVisible();
  await expect(page.locator('.gate-label')).toHaveCount(0);
  await page.goto('/characters/han-ji-yeong');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Opens with episode 4');
  await expect(page.getByText('Ji-yeong')).toHaveCount(0);
});

test('someone says how far they have watched, and lowers it again @brief', async ({ page }) => {
  await page.goto('/settings');
  await page.getByRole('radio', { name: 'Up to episode 4' }).check({ force: true });
  await page.goto('/characters/han-ji-yeong');
  await expect(page.getByRole('heading', { level: 1, name: 'Han Ji-yeong' })).toBeVisible();
  await page.goto('/characters/baek-kang-hyuk');
  await expect(page.locator('.gate-label').last()).toHaveText('Episode 4');

  await page.goto('/settings');
  await page.getByRole('radio', { name: 'Nothing yet' }).check();
  await page.goto('/characters/han-ji-yeong');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Opens with episode 4');
});

test('someone marks an episode on its own page, and its plot opens @brief', async ({ page }) => {
  await page.goto('/story/s1e1');
  await expect(page.getByText('The story opens once you have marked this episode as seen.')).toBeVisible();
  await page.getByRole('button', { name: 'I have seen episode 1' }).click();
  await expect(page.getByRole('heading', { name: 'Medical cases' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Who appears' })).toBeVisible();
});

test('someone opens one passage alone, on purpose, and it is shut again on the next visit @brief', async ({ page }) => {
  await page.goto('/characters/baek-kang-hyuk');
  await page.getByRole('button', { name: 'Show what episode 1 reveals here' }).first().click();
  await expect(page.locator('.gate-label')).toHaveText('Episode 1');
  await expect(page.getByRole('button', { name: 'Show what episode 8 reveals here' }).first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Show what episode 1 reveals here' }).first()).toBeVisible();
  await expect(page.locator('.gate-label')).toHaveCount(0);
});

type Item = { id: string; from?: string; medium?: string };
type Reveals = Record<string, Item[]>;
type Safe = { sealed: { section: string; from?: string; medium?: string }[] };

for (const { seen, document, address } of [
  { seen: null, document: 'characters/baek-kang-hyuk', address: '/characters/baek-kang-hyuk' },
  { seen: 's1e2', document: 'characters/baek-kang-hyuk', address: '/characters/baek-kang-hyuk' },
  { seen: 's1e2', document: 'story', address: '/story' },
]) {
  test(`one opened tag opens its own passages and nothing else: ${address} at ${seen ?? 'none'}`, async ({
    page,
    reader,
    request,
  }) => {
    await reader.hasSeen(seen);
    const read = async (path: string) => (await request.get(`/api/v1/en/${path}.json`)).json();
    const { sealed } = (await read(document)) as Safe;
    const reveals = (await read(`${document}/reveals`)) as Reveals;
    const isShut = ({ from }: { from?: string }) => from !== undefined && (seen === null || from > seen);
    // One that stands before other tags of its section, as well as behind those of others.
    const seal = sealed.find((one) => isShut(one) && sealed.some((other) => opensLater(other, one)));
    expect(seal).toBeDefined();
    const { section = '', from = '' } = seal ?? {};
    const own = (reveals[section] ?? []).filter((item) => item.from === from && item.medium === undefined);
    expect(own.length).toBeGreaterThan(0);

    await page.goto(address);
    const stubs = page.getByRole('main').getByRole('button', { name: /^Show anyway/ });
    const passages = page.getByRole('main').locator('.passage');
    const labels = page.getByRole('main').locator('.gate-label');
    const tag = page.locator(`#${section} .tag`);
    const stub = tag.getByRole('button', { name: `Show what episode ${from.slice(3)} reveals here` });
    await expect(stub).toHaveCount(1);
    // Everything that this reader's progress opens is there; the rest is behind one tag, a stub an episode.
    await expect(tag).toHaveCount(1);
    await expect(tag.getByRole('button')).toHaveCount(
      sealed.filter((one) => one.section === section && isShut(one)).length,
    );
    const idsOf = () => passages.evaluateAll((elements) => elements.map(({ id }) => id));
    const placesOfStubs = () =>
      stubs.evaluateAll((all) => all.map((one) => `${one.closest('section')?.id}: ${one.getAttribute('aria-label')}`));
    const [idsBefore, stubsBefore, labelsBefore] = [await idsOf(), await placesOfStubs(), await labels.count()];

    const place = `${section}: ${await stub.getAttribute('aria-label')}`;
    await stub.click();
    await expect(stub).toHaveCount(0);
    expect((await idsOf()).toSorted()).toEqual([...idsBefore, ...own.map(({ id }) => id)].toSorted());
    expect(await placesOfStubs()).toEqual(stubsBefore.filter((one) => one !== place));
    expect(await labels.count()).toBe(labelsBefore + 1);

    // Folded again at its side, everything is as it was.
    await page.getByRole('button', { name: `Episode ${from.slice(3)} Fold again` }).click();
    await expect(stub).toHaveCount(1);
    expect(await idsOf()).toEqual(idsBefore);
    expect(await placesOfStubs()).toEqual(stubsBefore);
    expect(await labels.count()).toBe(labelsBefore);
  });
}

function opensLater(a: Safe['sealed'][number], b: Safe['sealed'][number]): boolean {
  return a.section === b.section && a.from !== undefined && b.from !== undefined && a.from > b.from;
}

test('titles show one episode ahead, plot does not @brief', async ({ page, reader }) => {
  await reader.hasSeen('s1e3');
  await page.goto('/story');
  const episode = (number: number) =>
    page.getByRole('main').getByRole('link', { name: new RegExp(`^Episode ${number} (?:Seen|Up next|Later)`) });
  await expect(episode(3)).toContainText('Seen');
  await expect(episode(4)).toContainText('Up next');
  await expect(episode(4)).toContainText('Closer Than You Think');
  await expect(episode(8)).not.toContainText('Baek');
});

test('someone folds again what they opened alone', async ({ page }) => {
  await page.goto('/characters/han-ji-yeong');
  await page.getByRole('button', { name: 'Show anyway' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Han Ji-yeong' })).toBeVisible();
  await page.getByRole('button', { name: 'Fold it again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Opens with episode 4');
});

test('raising and lowering progress leaves what the reader looks at where it is', async ({ page }) => {
  await page.goto('/characters/baek-kang-hyuk');
  const heading = page.getByRole('heading', { name: 'Relations' });
  const place = () => heading.evaluate((element) => element.getBoundingClientRect().top);
  await page.getByRole('button', { name: 'Progress: ' }).click();
  await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  const before = await place();
  // A click by the test tool would scroll the page itself.
  await page.getByRole('radio', { name: 'Up to episode 8' }).dispatchEvent('click');
  await expect(page.locator('.gate-label').last()).toHaveText('Episode 8');
  expect(Math.abs((await place()) - before)).toBeLessThan(4);

  await page.getByRole('button', { name: 'Undo' }).dispatchEvent('click');
  await expect(page.locator('.gate-label')).toHaveCount(0);
  expect(Math.abs((await place()) - before)).toBeLessThan(4);
});

test('someone who has paused in episode 3 says so, and meets nothing later than episode 2 tells @brief', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('radio', { name: 'In the middle of episode 3' }).check({ force: true });
  await expect(page.getByRole('button', { name: /^Progress:/ })).toHaveAccessibleName(/In the middle of episode 3/);
  await expect(page.getByText('In the middle of episode 3: everything before it is open.')).toBeVisible();
  await page
    .getByRole('link', { name: /Baek Kang-hyuk/ })
    .first()
    .click();
  await expect(page.locator('.gate-label').last()).toHaveText('Episode 2');

  await page.goto('/story/s1e3');
  await expect(page.getByRole('heading', { name: 'Content advisories' })).toBeVisible();
  await expect(page.locator('.eyebrow').getByText('Up next')).toBeVisible();
  await expect(page.getByText('The story opens once you have marked this episode as seen.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'I am in the middle of it' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'I have seen episode 3' }).click();
  await expect(page.locator('.gate-label').first()).toHaveText('Episode 3');
  await expect(page.getByRole('button', { name: 'I have seen episode 3' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'I am in the middle of it' })).toHaveAttribute('aria-pressed', 'false');
});

test('progress as earlier versions stored it is read, and the middle of an episode is kept beside it @brief', async ({
  page,
  reader,
}) => {
  await reader.hasSeen('s1e2');
  await page.goto('/story/s1e3');
  await expect(page.getByRole('button', { name: /^Progress:/ })).toHaveAccessibleName(/Finished up to episode 2/);
  const stored = () => page.evaluate(() => JSON.parse(localStorage.getItem('on-call:progress') ?? '') as unknown);
  await page.getByRole('button', { name: 'I am in the middle of it' }).click();
  await expect.poll(stored).toEqual({ state: { seen: 's1e2', sourceWorks: false, midway: 's1e3' }, version: 1 });
  await page.reload();
  await expect(page.getByRole('button', { name: /^Progress:/ })).toHaveAccessibleName(/In the middle of episode 3/);
  await page.getByRole('button', { name: 'I am in the middle of it' }).click();
  await expect.poll(stored).toEqual({ state: { seen: 's1e2', sourceWorks: false }, version: 1 });
});

test('folding again what was opened alone folds it, and opens nothing else', async ({ page }) => {
  for (const address of ['/story', '/characters/baek-kang-hyuk', '/production/filming']) {
    await page.goto(address);
    await page.locator('[data-ready]').waitFor();
    await page
      .getByRole('button', { name: /^Show what/i })
      .or(page.getByRole('button', { name: /^Show anyway/ }))
      .first()
      .click();
    await page.getByRole('button', { name: 'Fold it again' }).click();
    await expect(page.locator('.gate-label')).toHaveCount(0);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});

test('a tap on the page behind a sheet only closes it, and focus goes back', async ({ page }) => {
  await page.goto('/characters');
  const button = page.getByRole('button', { name: /^Progress:/ });
  await button.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  const badge = await page
    .getByRole('main')
    .getByRole('link', { name: /Baek Kang-hyuk/ })
    .boundingBox();
  await page.mouse.click((badge?.x ?? 0) + 40, (badge?.y ?? 0) + 20);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(/\/characters$/);
  await expect(button).toBeFocused();

  await page.goto('/characters/baek-kang-hyuk');
  const mark = page.getByRole('link', { name: /^Sources / }).first();
  await mark.click();
  await expect(page.getByRole('dialog', { name: 'Sources' })).toBeVisible();
  const actor = await page.getByRole('link', { name: 'Ju Ji-hoon' }).first().boundingBox();
  await page.mouse.click((actor?.x ?? 0) + 5, (actor?.y ?? 0) + 5);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(/baek-kang-hyuk$/);
  await expect(mark).toBeFocused();
});

test('what a change of progress did is told in one line away from the heading, undone next to it, and leaves with the page', async ({
  page,
}) => {
  await page.goto('/characters/baek-kang-hyuk');
  const button = page.getByRole('button', { name: /^Progress:/ });
  await button.click();
  await page.getByRole('radio', { name: 'Up to episode 3' }).check({ force: true });
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  const outcome = page.getByRole('status').filter({ hasText: 'Episode 3 seen' });
  await expect(outcome.locator('p')).toBeVisible();
  const line = (await outcome.locator('p').boundingBox())!;
  expect(line.height).toBeLessThan(60);
  const heading = (await page.getByRole('heading', { level: 1 }).boundingBox())!;
  expect(line.y + line.height < heading.y || line.y > heading.y + heading.height).toBe(true);

  // All that it opened, not the last episode's part of it.
  await expect(outcome.getByRole('link', { name: 'What this unlocked' })).toHaveAttribute(
    'href',
    '/story/s1e3?since=s1e1#unlocked',
  );
  // Its pictures are held up behind the line, and take no tap from what lies below them.
  await expect(page.locator('.fan .picture')).not.toHaveCount(0);
  await expect(page.locator('.fan')).toHaveCSS('pointer-events', 'none');
  await page.keyboard.press('Tab');
  await expect(outcome.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAccessibleName(/Not started/);
  await expect(button).toBeFocused();

  // Lowering opens nothing, and says nothing of the kind; another page has no trace of it.
  await button.click();
  await page.getByRole('radio', { name: 'Up to episode 3' }).check({ force: true });
  await page.getByRole('radio', { name: 'Up to episode 2' }).check({ force: true });
  await page.keyboard.press('Escape');
  await expect(page.getByText('Episode 2 seen')).toBeVisible();
  await expect(page.getByRole('link', { name: 'What this unlocked' })).toHaveCount(0);
  await expect(page.locator('.fan')).toHaveCount(0);
  await page.getByRole('link', { name: 'Ju Ji-hoon' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ju Ji-hoon' })).toBeVisible();
  await expect(page.getByText('Episode 2 seen')).toHaveCount(0);
});

test('someone who marks several episodes at once sees all that they unlocked', async ({ page, request }) => {
  await page.goto('/story/s1e3?since=s1e1');
  await page.getByRole('button', { name: 'I have seen episode 3' }).click();
  await expect(page.getByRole('heading', { name: 'What episodes 1 to 3 unlocked' })).toBeVisible();
  const records = new Set<string>();
  const updated = new Set<string>();
  for (const id of ['s1e1', 's1e2', 's1e3']) {
    const unlocks = (await (await request.get(`/api/v1/en/episodes/${id}/unlocks.json`)).json()) as {
      records: { to: string }[];
      updated: { to: string }[];
    };
    for (const { to } of unlocks.records) records.add(to);
    for (const { to } of unlocks.updated) updated.add(to);
  }
  const pages = new Set([...records, ...updated]);
  await expect(page.locator('#unlocked').getByRole('link')).toHaveCount(pages.size);
});
