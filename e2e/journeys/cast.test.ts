import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';

const badges = (page: Page) => page.locator('.badges .badge-name');
const main = (page: Page) => page.getByRole('main');

for (const [lang, start, button, first, episode, sort] of [
  ['en', '/characters', 'Sort and filter', 'First appears in', 'Episode 3', 'Sort by'],
  ['ko', '/ko/characters', '정렬과 필터', '첫 등장', '3화', '정렬 기준'],
] as const)
  test(`someone who has seen three episodes finds who first appeared in the third, and keeps the address, ${lang}${lang === 'ko' ? ' @brief' : ''}`, async ({
    page,
    reader,
  }) => {
    await reader.hasSeen('s1e3');
    await page.goto(start);
    await page.getByRole('button', { name: button }).click();
    const choice = page.getByRole('combobox', { name: first });
    // Nothing later is offered.
    await expect(choice.locator('option').last()).toHaveText(episode);
    await choice.selectOption({ label: episode });
    await expect(page).toHaveURL(/\?first=s1e3$/);
    const shown = ['staff-s1e3-a', 'patients-s1e3-a'];
    await expect(badges(page)).toHaveCount(shown.length);
    for (const id of shown) await expect(page.locator(`.badges a[href$="/${id}"]`)).toBeVisible();

    await page.getByRole('combobox', { name: sort }).selectOption('name');
    await expect(page).toHaveURL(/\?first=s1e3&sort=name$/);
    await page.reload();
    await expect(badges(page)).toHaveCount(shown.length);
    await expect(choice).toHaveValue('s1e3');
    await badges(page).first().click();
    await expect(page).toHaveURL(/\/characters\/[\w-]+$/);
    await page.goBack();
    await expect(badges(page)).toHaveCount(shown.length);

    // The other language keeps it.
    await page
      .getByRole('banner')
      .getByRole('link', { name: lang === 'en' ? '한국어' : 'English' })
      .click();
    await expect(page).toHaveURL(/\?first=s1e3&sort=name$/);
    await expect(badges(page)).toHaveCount(shown.length);
  });

test('an address that asks for an episode, a team or an actor that the reader does not know yet asks for nothing', async ({
  page,
  reader,
}) => {
  await reader.hasSeen('s1e3');
  await page.goto('/characters');
  const all = await badges(page).allTextContents();
  await page.goto('/characters?first=s1e5&department=nowhere&actor=nobody&sort=age');
  await expect(badges(page)).toHaveText(all);
  await expect(
    page.getByRole('navigation', { name: 'Filter by department' }).getByRole('link').first(),
  ).toHaveAttribute('aria-current', 'true');
});

test('the names of the leads have one line each on their badges, whatever the window', async ({ page }) => {
  await page.goto('/characters');
  for (const width of [320, 360, 768, 1024, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    const lines = await badges(page).evaluateAll((names) =>
      names
        .slice(0, 6)
        .map((name) => name.getBoundingClientRect().height / parseFloat(getComputedStyle(name).lineHeight)),
    );
    expect(lines.map(Math.round), `${width} px`).toEqual(lines.map(() => 1));
  }
});

test('someone sorts the cast by its Hangul names, and by when each first appeared', async ({ page, reader }) => {
  await reader.hasSeen('s1e3');
  await page.goto('/ko/characters?sort=hangul');
  const isHangul = (name: string) => /\p{Script=Hangul}/u.test(name);
  const names = await badges(page).allTextContents();
  const inHangul = names.filter(isHangul);
  expect(inHangul.length).toBeGreaterThan(10);
  // Those of whom no such name is known stand last.
  expect(names).toEqual([
    ...inHangul.toSorted(new Intl.Collator('ko').compare),
    ...names.filter((name) => !isHangul(name)),
  ]);
  // On the English page it stands second, in the same order.
  await page.goto('/characters?sort=hangul');
  await expect(page.locator('.badges .other-script')).toHaveText(names.filter(isHangul));

  await page.goto('/characters?sort=first');
  const places = await page
    .locator('.badges > li > a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  // Known before watching, but in no episode that has been seen: last, as the cast list has them.
  expect(places.slice(-2)).toEqual(['/characters/han-yu-rim', '/characters/hong-jae-hoon']);
  expect(places.slice(-4, -2)).toEqual(expect.arrayContaining(['/characters/staff-s1e3-a']));
});

test('a stranger is offered no first appearances, and the first badge stays on the first screen of a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/characters?sort=first');
  await expect(page.getByRole('combobox', { name: 'Sort by' }).locator('option')).toHaveText([
    'Billing',
    'Name, Latin letters',
    'Name, Hangul',
  ]);
  await expect(page.getByRole('combobox', { name: 'First appears in' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Sort and filter' }).click();
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(badges(page).first()).toBeInViewport();
});

test('someone who has filtered too much is one tap from everyone', async ({ page, reader }) => {
  await reader.hasSeen('s1e3');
  await page.goto('/characters?department=government&actor=ju-ji-hoon&as-of=s1e2');
  await expect(main(page)).toContainText('Nobody whom you have met so far fits all of this.');
  await main(page).locator('.empty').getByRole('link', { name: 'Show everyone' }).click();
  await expect(page).toHaveURL('/characters?as-of=s1e2');
  await expect(badges(page).first()).toBeVisible();
});

for (const [lang, start, compare, other, heading, third, title] of [
  [
    'en',
    '/characters/baek-kang-hyuk',
    'Compare two',
    'The other',
    'Tied to both',
    'Cheon Jang-mi',
    /^Baek Kang-hyuk and Yang Jae-won, compared/,
  ],
  [
    'ko',
    '/ko/characters/baek-kang-hyuk',
    '두 인물 비교',
    '두 번째 인물',
    '두 사람 모두와 관계있는 인물',
    '천장미',
    /^백강혁, 양재원 비교/,
  ],
] as const)
  test(`from a character, someone compares them with another, and finds what ties them, ${lang}`, async ({
    page,
    reader,
  }) => {
    await reader.hasSeen('s1e3');
    await page.goto(start);
    await main(page).getByRole('link', { name: compare }).click();
    await expect(page).toHaveURL(/\/compare\?with=baek-kang-hyuk$/);
    await page.getByRole('combobox', { name: other }).selectOption('yang-jae-won');
    await expect(page).toHaveURL(/\/compare\?with=baek-kang-hyuk,yang-jae-won$/);
    await expect(page).toHaveTitle(title);
    const section = page.locator('section').filter({ has: page.getByRole('heading', { name: heading, exact: true }) });
    await expect(section.getByRole('link', { name: third })).toBeVisible();
    await expect(page.locator('#bonds')).toBeVisible();
    await expect(page.locator('#episodes').getByRole('link')).toHaveCount(3);
    // Only what has been seen, each with the way to its place.
    const scenes = page.locator('#scenes h3 a[href*="/story/"]');
    await expect(scenes.first()).toBeVisible();
    for (const link of await scenes.all()) await expect(link).toHaveAttribute('href', /\/story\/s1e[123]#/);
    await scenes.first().click();
    await expect(page).toHaveURL(/\/story\/s1e[123]#[\w-]+$/);
    await page.goBack();
    await expect(page.locator('#scenes')).toBeVisible();
    // The address is all there is to it: somebody else opens the same.
    await page.reload();
    await expect(section.getByRole('link', { name: third })).toBeVisible();
  });

test('someone picks two by their badges, and sees the lines of the map between them @brief', async ({
  page,
  reader,
}) => {
  await reader.hasSeen('s1e3');
  await page.goto('/compare');
  const faces = page.locator('#faces');
  await faces.getByRole('link', { name: 'Yang Jae-won' }).click();
  await expect(page).toHaveURL('/compare?with=yang-jae-won');
  await expect(page.getByRole('heading', { name: 'Pick the other' })).toBeVisible();
  // Whoever is chosen is not offered again.
  await expect(faces.getByRole('link', { name: 'Yang Jae-won' })).toHaveCount(0);
  await expect(faces.getByRole('link')).toHaveCount(6);
  const more = faces.getByRole('button', { name: /^Show all/ });
  const all = Number((await more.textContent())!.replace(/\D/g, ''));
  expect(all).toBeGreaterThan(6);
  await more.click();
  await expect(faces.getByRole('link')).toHaveCount(all);
  await expect(page.getByRole('heading', { name: 'Pick the other' })).toBeFocused();
  await faces.getByRole('link', { name: 'Han Yu-rim' }).click();
  await expect(page).toHaveURL('/compare?with=yang-jae-won,han-yu-rim');
  await expect(page.locator('.compare-ties')).toHaveText(/^student\s*mentor$/);
  await expect(faces).toHaveCount(0);
  await expect(page.locator('#bonds')).toBeVisible();
});

test('two are swapped, and sources of what is told of them open beside it', async ({ page, reader }) => {
  await reader.hasSeen('s1e3');
  await page.goto('/compare?with=baek-kang-hyuk,yang-jae-won');
  await main(page).getByRole('link', { name: 'Swap' }).click();
  await expect(page).toHaveURL('/compare?with=yang-jae-won,baek-kang-hyuk');
  await expect(badges(page)).toHaveText(['Yang Jae-won', 'Baek Kang-hyuk']);
  await page.locator('#bonds .source-mark').first().click();
  await expect(page.getByRole('dialog', { name: 'Sources' }).getByRole('listitem').first()).toBeVisible();
});

test(
  'between two in a wide window stands how much they share, and leads there',
  { tag: '@wide' },
  async ({ page, reader }) => {
    await reader.hasSeen('s1e8');
    await page.goto('/compare?with=baek-kang-hyuk,yang-jae-won');
    const counts = page.locator('.compare-counts').getByRole('link');
    await expect(counts.first()).toBeVisible();
    const entries: Record<string, string> = { thirds: '> ul > li', scenes: '.entries > li', cases: '> dl > div' };
    for (const count of await counts.all()) {
      const id = new URL((await count.getAttribute('href'))!, page.url()).hash.slice(1);
      const told = Number((await count.textContent())!.replace(/\D/g, ''));
      await expect(page.locator(`#${id}`).locator(`:scope ${entries[id] ?? '.chips > li'}`), id).toHaveCount(told);
    }
    await counts.last().click();
    await expect(page.getByRole('heading', { name: 'Where both are named' })).toBeInViewport();
  },
);

test('a stranger whose address names someone known later is told nothing of them', async ({ page, reader }) => {
  await page.goto('/compare?with=baek-kang-hyuk,lee-hyeon-jong');
  await expect(main(page).getByRole('status')).toHaveText(
    'The address names someone whom you have not met, or who does not exist.',
  );
  await expect(badges(page)).toHaveText(['Baek Kang-hyuk']);
  await expect(page.getByRole('combobox', { name: 'The other' })).toHaveValue('');
  await expect(page.locator('body')).not.toContainText(/Hyeon-jong|이현종/);
  await expect(page.getByRole('heading', { name: 'Tied to Baek Kang-hyuk' })).toBeVisible();
  // Somebody who does not exist is no different.
  await page.goto('/compare?with=baek-kang-hyuk,nobody');
  await expect(main(page).getByRole('status')).toHaveText(/^The address names someone/);
  // What the browser says of the request itself.
  reader.complaints.length = 0;
});

test('whoever has nobody in mind is offered pairs, and two without a tie are told so', async ({ page }) => {
  await page.goto('/compare');
  await page.getByRole('link', { name: /Baek Kang-hyuk · Yang Jae-won/ }).click();
  await expect(page).toHaveURL('/compare?with=baek-kang-hyuk,yang-jae-won');
  await expect(page.locator('#bonds')).toBeVisible();
  // Nothing has been watched.
  await expect(page.locator('#episodes')).toHaveCount(0);
  await page.goto('/compare?with=han-yu-rim,kang-myeong-hui');
  await expect(main(page)).toContainText('nothing in the record ties them together');
});

test.describe(() => {
  test.use({ hasWorker: true });

  test('offline too, two are compared', async ({ page, reader }) => {
    test.setTimeout(300_000);
    await reader.hasSeen('s1e3');
    await page.goto('/');
    await reader.goesOffline();
    await page.goto('/ko/compare?with=baek-kang-hyuk,cheon-jang-mi');
    await expect(page.locator('#bonds')).toBeVisible();
    await expect(page.locator('#scenes')).toBeVisible();
    await page.goto('/characters?sort=first');
    await expect(page.getByRole('combobox', { name: 'Sort by' })).toHaveValue('first');
  });
});
