import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';

const palette = (page: Page) => page.getByRole('dialog', { name: /^(?:Search|검색)$/ });
const field = (page: Page) => palette(page).getByRole('combobox');
const open = (page: Page) => page.locator('.search-link').click();

for (const [lang, start, letters, name] of [
  ['en', '/story/s1e3', 'jan', 'Cheon Jang-mi'],
  ['ko', '/ko/story/s1e3', 'ㅊㅈㅁ', '천장미'],
] as const)
  test(`paused at episode 3, someone finds who a person is with two taps and three letters, ${lang}${lang === 'ko' ? ' @brief' : ''}`, async ({
    page,
    reader,
  }) => {
    await reader.hasSeen('s1e2');
    await page.goto(start);
    await open(page);
    await expect(field(page)).toBeFocused();
    await page.keyboard.insertText(letters);
    const first = palette(page).getByRole('option').first();
    await expect(first).toContainText(name);
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await first.click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`${start}$`));
  });

test('nothing later than what was watched is found, nor asked for @brief', async ({ page, reader }) => {
  await reader.hasNoWorker();
  await reader.hasSeen('s1e2');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/');
  await open(page);
  // The last option names what was typed.
  const found = palette(page).locator('[role="option"]:not([href*="/search?"])');
  for (const later of ['이현종', 'Lee Hyeon-jong', 'ㅇㅎㅈ', 'South Sudan', 'Captain', '간이식']) {
    await field(page).fill(later);
    await expect(palette(page).getByRole('status')).not.toBeEmpty();
    await expect(found.filter({ hasText: /Hyeon-jong|이현종|Sudan|Liver/ })).toHaveCount(0);
  }
  await field(page).fill('rappelling');
  await expect(palette(page).getByRole('option').first()).toContainText('Rappelling');
  await expect.poll(() => asked.filter((path) => /texts\/reveals/.test(path)).length).toBe(2);
  const shards = asked.filter((path) => /search\/.*reveals|search\/reveals/.test(path));
  expect(shards.filter((path) => !/s1e[12]\.json$/.test(path))).toEqual([]);
});

test('what an input method composes is searched at every step, and nothing flickers', async ({ page, context }) => {
  await page.goto('/ko');
  await open(page);
  await expect(field(page)).toBeFocused();
  const device = await context.newCDPSession(page);
  const compose = (text: string) =>
    device.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await page.keyboard.insertText('백');
  await expect(palette(page).getByRole('option', { name: /백강혁/ })).toBeVisible();
  await page.evaluate(() => {
    const list = document.querySelector('dialog [role="listbox"]');
    const watched = window as unknown as { gone: number };
    watched.gone = 0;
    new MutationObserver(() => {
      if (!list?.textContent?.includes('강혁')) watched.gone += 1;
    }).observe(list as Node, { childList: true, subtree: true, characterData: true });
  });
  for (const text of ['ㄱ', '가', '강', '갛', '강혀', '강혁']) {
    await compose(text);
    await expect(field(page)).toHaveValue(`백${text}`);
    await expect(palette(page).getByRole('option').first()).toContainText('강혁');
  }
  await device.send('Input.insertText', { text: '강혁' });
  await expect(field(page)).toHaveValue('백강혁');
  expect(await page.evaluate(() => (window as unknown as { gone: number }).gone)).toBe(0);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('백강혁');
});

test('it closes by Escape, by its button and by the way back, and focus returns', async ({ page }) => {
  await page.goto('/story');
  const link = page.locator('.search-link');
  for (const close of [
    () => page.keyboard.press('Escape'),
    () => palette(page).getByRole('button', { name: 'Close' }).click(),
    () => page.goBack(),
  ]) {
    await open(page);
    await field(page).fill('baek');
    await close();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page).toHaveURL(/\/story$/);
    await expect(link).toBeFocused();
  }
});

/** Keys are listened to by code that comes after the page. */
const openByKeys = (page: Page) =>
  expect(async () => {
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeVisible({ timeout: 1000 });
  }).toPass();

test('by keys alone: they open it, move in it, and are switched off in the settings @wide', async ({ page }) => {
  await page.goto('/story');
  await openByKeys(page);
  await field(page).fill('nurse');
  const options = palette(page).getByRole('option');
  await expect(options.nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await options.nth(1).getAttribute('id')) ?? '');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Cheon Jang-mi');

  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('a/?g');
  await expect(field(page)).toHaveValue('a/?g');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossary');

  await page.goto('/settings');
  await page.getByRole('group', { name: 'Single-key shortcuts' }).getByRole('radio', { name: 'Off' }).check();
  await page.locator('h1').click();
  await page.keyboard.press('/');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await openByKeys(page);
  await expect(field(page)).toBeFocused();
});

test('it does things, too: the look, how far one has watched, the language', async ({ page }) => {
  await page.goto('/story');
  await open(page);
  await field(page).fill('dark');
  await palette(page).getByRole('option', { name: 'Appearance: Dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await open(page);
  await field(page).fill('I have seen episode 2');
  await palette(page).getByRole('option', { name: 'I have seen episode 2' }).click();
  await expect(page.getByRole('button', { name: 'Progress: Finished up to episode 2' })).toBeVisible();

  await open(page);
  await field(page).fill('한국어');
  await palette(page).getByRole('option', { name: '한국어', exact: true }).click();
  await expect(page).toHaveURL(/\/ko\/story$/);
});

test('recent pages are offered, and vanish with the progress that opened them', async ({ page, reader }) => {
  await reader.hasSeen('s1e8');
  await page.goto('/characters/lee-hyeon-jong');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Lee Hyeon-jong', { timeout: 20_000 });
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Story' }).click();
  await open(page);
  const recent = palette(page).getByRole('group', { name: 'Recently viewed' });
  await expect(recent.getByRole('option', { name: /Lee Hyeon-jong/ })).toBeVisible();
  await field(page).fill('hand the phone');
  await palette(page).getByRole('option', { name: 'Hand the phone over' }).click();
  await open(page);
  await expect(palette(page).getByRole('group', { name: 'Suggestions' })).toBeVisible();
  await expect(palette(page).getByText('Lee Hyeon-jong')).toHaveCount(0);
  await field(page).fill('end guest');
  await palette(page).getByRole('option', { name: 'End guest mode' }).click();
  await open(page);
  await field(page).fill('I have seen episode 1');
  await palette(page).getByRole('option', { name: 'I have seen episode 1' }).first().click();
  await open(page);
  await expect(palette(page).getByRole('group', { name: 'Suggestions' })).toBeVisible();
  await expect(palette(page).getByText('Lee Hyeon-jong')).toHaveCount(0);
});

test('what is found has its name in the form that the reader chose, and the usual one beside it', async ({
  page,
  reader,
}) => {
  await reader.likes({ names: 'hangul' });
  await page.goto('/');
  await open(page);
  await field(page).fill('baek kang');
  const found = palette(page).getByRole('option').first();
  await expect(found.locator('.option-name')).toHaveText('백강혁');
  await expect(found.locator('.other-script')).toHaveText('Baek Kang-hyuk');
  await expect(found.locator('mark').first()).toContainText(/Baek/);
});

test('a result in which the query does not stand says why it answers; the best one stands out', async ({ page }) => {
  const result = (name: string) => page.locator('a.result').filter({ hasText: name }).first();
  await page.goto('/search?q=baek');
  await expect(result('Baek Kang-hyuk').locator('mark')).toHaveText('Baek');
  await expect(result('Baek Kang-hyuk').locator('.option-reason')).toHaveCount(0);
  // What is only like it stands behind all that answers, however many texts there are: of each kind the first few, the rest one step away.
  const kinds = page.getByRole('heading', { level: 2 });
  await expect(kinds.last()).toHaveText('Similar sound or spelling');
  const alike = page.getByRole('region', { name: 'Similar sound or spelling' });
  await expect(alike.getByRole('link', { name: 'Park Gyeong-won' }).locator('.option-reason')).toHaveText(
    'Similar sound or spelling',
  );
  const texts = page.getByRole('region', { name: 'In the texts' });
  const all = texts.getByRole('link', { name: /^Show all \d+$/ });
  const count = Number((await all.textContent())?.replace(/\D/g, ''));
  expect(await texts.getByRole('listitem').count()).toBeLessThan(count);
  await expect(
    page.getByRole('navigation', { name: 'Filter by kind' }).getByRole('link', { name: /^In the texts/ }),
  ).toHaveText(`In the texts ${count}`);
  const sizes = await page
    .locator('a.result .picture')
    .evaluateAll((pictures) => pictures.slice(0, 2).map((picture) => picture.getBoundingClientRect().width));
  expect(sizes[0]).toBeGreaterThan(sizes[1]!);
  // Beside each other where there is room, else one below the other.
  const [names, told] = [
    (await page.getByRole('region', { name: 'Characters' }).boundingBox())!,
    (await texts.boundingBox())!,
  ];
  if (page.viewportSize()!.width >= 960) expect(told.x).toBeGreaterThan(names.x + names.width);
  else expect(told.y).toBeGreaterThan(names.y + names.height);
  await all.click();
  await expect(page).toHaveURL(/q=baek&kind=passages$/);
  await expect(texts.getByRole('listitem')).toHaveCount(count);
  await page.goto('/search?q=朴京元');
  await expect(result('Park Gyeong-won').locator('.option-reason mark')).toHaveText('朴京元');
});

test('the page of search keeps its query and its kind, and leads to the place in the text', async ({
  page,
  reader,
}) => {
  await reader.hasSeen('s1e2');
  await page.goto('/search?q=helicopter');
  await expect(page.getByRole('searchbox')).toHaveValue('helicopter');
  await expect(page.getByRole('heading', { level: 2, name: 'Terms' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Filter by kind' }).getByRole('link', { name: 'In the texts' }).click();
  await expect(page).toHaveURL(/q=helicopter&kind=passages$/);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['In the texts']);
  await page.reload();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['In the texts']);
  const places = await page
    .locator('a.result')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(places.length).toBeGreaterThan(10);
  for (const place of places.filter((_, index) => index % 6 === 0)) {
    await page.goto(place);
    await expect(
      page.locator(place.includes('#') ? place.slice(place.indexOf('#')) : 'h1').first(),
      place,
    ).toBeInViewport();
  }
});

test('a text that is found stands under the name and beside the picture of its page, whichever that is', async ({
  page,
}) => {
  await page.goto('/search?q=webtoon&kind=passages');
  const links = page.getByRole('main').locator('a.result');
  await expect(links.first()).toBeVisible();
  const results = await links.evaluateAll((found) =>
    found.map((link) => ({
      to: (link.getAttribute('href') ?? '').split('#', 1)[0] ?? '',
      name: link.querySelector('.option-name')?.textContent ?? '',
      hasPicture: link.firstElementChild?.matches('.picture, .monogram') ?? false,
    })),
  );
  expect(results.filter(({ hasPicture }) => !hasPicture)).toEqual([]);
  const names = new Map(results.map(({ to, name }) => [to, name]));
  expect(names.get('/production/timeline')).toBe('The production, by date');
  for (const [to, name] of [...names].slice(0, 4)) {
    await page.goto(to);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
  }
});

test.describe(() => {
  test.use({ hasWorker: true });

  test('where nothing is found it says so, and shows ways on; all of it offline', async ({ page, reader }) => {
    await page.goto('/ko');
    await reader.goesOffline();
    await page.goto('/ko/story');
    await open(page);
    await field(page).fill('우주선 타고 간 사람');
    await expect(palette(page).getByRole('status')).toContainText('검색 결과가 없습니다');
    await field(page).fill('골든');
    await expect(palette(page).getByRole('option').first()).toContainText('골든아워');
    await palette(page)
      .getByRole('option', { name: /모두 보기/ })
      .click();
    await expect(page).toHaveURL(/\/ko\/search\?q=/);
    await expect(page.getByRole('link', { name: /골든아워/ }).first()).toBeVisible();
    await page.getByRole('searchbox').fill('ㅃㅞㄺ');
    await expect(page.getByRole('main').getByRole('link', { name: '등장인물' })).toBeVisible();
  });
});

test('before anything is typed, the page of search shows how little is enough, and whom readers ask for', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const moved: string[] = [];
    new PerformanceObserver((list) => moved.push(...list.getEntries().map(({ name }) => name))).observe({
      type: 'layout-shift',
      buffered: true,
    });
    Object.assign(window, { moved });
  });
  await page.goto('/search');
  const main = page.getByRole('main');
  await expect(main.getByRole('region', { name: 'Suggestions' }).getByRole('link')).toHaveCount(5);
  // What comes a moment later moves nothing that is in sight.
  expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([]);
  await main.getByRole('link', { name: 'ㅂㄱㅎ' }).click();
  await expect(page).toHaveURL(`/search?q=${encodeURIComponent('ㅂㄱㅎ')}`);
  await expect(main.getByRole('searchbox')).toHaveValue('ㅂㄱㅎ');
  await expect(main.getByRole('link', { name: /^Baek Kang-hyuk/ }).first()).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the link leads to a page that says how to go on', async ({ page }) => {
    await page.goto('/story');
    await page.locator('.search-link').click();
    await expect(page).toHaveURL(/\/search$/);
    await expect(page.getByText('Search needs JavaScript')).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'Characters' })).toBeVisible();
  });
});
