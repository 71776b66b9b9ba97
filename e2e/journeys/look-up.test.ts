import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';

const section = (page: Page, name: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) });

for (const { who, home, story, title, sites } of [
  {
    who: 'a stranger',
    home: '/',
    story: 'Premise, themes and episodes',
    title: 'Where to watch and read',
    sites: [
      ['Netflix', /all eight episodes.*not confirmed/],
      ['Naver Series', /novel, in Korean.*home page/],
      ['Naver Webtoon', /webtoon.*in Korean.*home page/],
      ['LINE Manga', /webtoon, in Japanese.*home page/],
    ] as const,
  },
  {
    who: 'a stranger who reads Korean',
    home: '/ko',
    story: '작품 소개, 주제, 회차별 줄거리 보기',
    title: '보고 읽을 수 있는 곳',
    sites: [
      ['넷플릭스', /8부작.*확인되지 않은 주소/],
      ['네이버 시리즈', /웹소설.*첫 화면/],
      ['네이버웹툰', /웹툰.*첫 화면/],
      ['라인망가', /일본어판.*첫 화면/],
    ] as const,
  },
])
  test(`${who} finds where to watch, and where the novel and the webtoon can be read, before having seen anything @brief`, async ({
    page,
  }) => {
    await page.goto(home);
    await page.getByRole('link', { name: story }).click();
    const found = section(page, title);
    const rows = found.getByRole('listitem');
    await expect(rows).toHaveCount(sites.length);
    for (const [place, [site, said]] of sites.entries()) {
      await expect(rows.nth(place)).toHaveText(said);
      const link = rows.nth(place).getByRole('link', { name: site, exact: true });
      await expect(link).toHaveAttribute('href', /^https:/);
      await expect(link).toHaveAttribute('target', '_blank');
      await expect(link).toHaveAttribute('rel', /noreferrer/);
      // The mark of its sources.
      await expect(rows.nth(place).getByRole('link')).toHaveCount(2);
    }
  });

test('someone who reads about the novel and the webtoon is led to both, and not to the series', async ({ page }) => {
  await page.goto('/production/source-work');
  const found = section(page, 'Where to read');
  await expect(found.getByText('Each link leaves the app')).toBeVisible();
  await expect(found.getByRole('link', { name: 'Naver Series' })).toBeVisible();
  await expect(found.getByRole('link', { name: 'Naver Webtoon' })).toBeVisible();
  await expect(found.getByRole('link', { name: 'Netflix' })).toHaveCount(0);
});

test('someone looks for the webtoon, and search knows where it can be read', async ({ page }) => {
  await page.goto('/');
  await page.locator('.search-link').click();
  await page.getByRole('dialog', { name: 'Search' }).getByRole('combobox').fill('LINE Manga');
  await page.getByRole('option', { name: /webtoon, in Japanese/ }).click();
  await expect(page.getByRole('link', { name: 'LINE Manga', exact: true })).toBeInViewport();
});

test('a fan finds the places of the shoot as a list; one that tells of episode 1 waits for it', async ({
  page,
  reader,
}) => {
  await page.goto('/production/filming');
  const places = section(page, 'Where it was filmed');
  const names = places.getByRole('heading', { level: 3 });
  await expect(names).toHaveText([/Ewha Womans University Seoul Hospital/, /Bestian/, /Seoul Bumin Hospital/]);
  await expect(places.getByRole('button', { name: /episode 1/i })).toBeVisible();
  await reader.hasSeen('s1e1');
  await page.goto('/ko/production/filming');
  await expect(section(page, '촬영지').getByRole('heading', { level: 3 })).toHaveText([
    '이대서울병원',
    '오송 베스티안병원',
    '서울부민병원',
    '모로코',
  ]);
});

test('a fan finds the pieces of music that play, each once its episode has been seen', async ({ page, reader }) => {
  await reader.hasSeen('s1e5');
  await page.goto('/production/music');
  const pieces = section(page, 'Music you hear');
  await expect(pieces.getByRole('heading', { level: 3 })).toHaveText(['Dies irae']);
  await pieces.getByRole('button', { name: /episode 8/i }).click();
  await expect(pieces.getByRole('heading', { level: 3 })).toHaveText([
    'Dies irae',
    'Apri la tua finestra',
    'Lascia ch’io pianga',
  ]);
});

test('a stranger sees no piece of music, and that there are some', async ({ page }) => {
  await page.goto('/ko/production/music');
  const pieces = section(page, '작품에 흐르는 곡');
  await expect(pieces.getByRole('button', { name: /5화/ })).toBeVisible();
  await expect(pieces.getByRole('listitem').filter({ hasText: '레퀴엠' })).toHaveCount(0);
  await expect(pieces.getByRole('heading', { level: 3 })).toHaveCount(0);
});

for (const { address, name, figures, won } of [
  {
    address: '/production',
    name: 'At a glance',
    figures: [/^#1 best weekly rank/, /^11\.9M views/, /^7 prizes won/, /^4 more nominations/],
    won: 'won',
  },
  {
    address: '/ko/production',
    name: '한눈에 보기',
    figures: [/^1위 주간 최고 순위/, /^1190만 그 주 시청 수/, /^7회 수상/, /^4회 그 밖의 후보 지명/],
    won: '수상',
  },
])
  test(`someone sees on ${address} at a glance how the series did, and a tap leads to the table`, async ({ page }) => {
    await page.goto(address);
    const tallies = page.getByRole('list', { name }).getByRole('link');
    await expect(tallies).toHaveText(figures);
    await tallies.nth(2).click();
    await expect(page).toHaveURL(/production\/awards#awards$/);
    const prizes = page.locator('#awards').getByRole('listitem');
    await expect(prizes.filter({ has: page.getByText(won, { exact: true }) })).toHaveCount(7);
    await expect(prizes).toHaveCount(11);
  });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the way to watch, the places and the figures are there as well', async ({ page }) => {
    await page.goto('/story');
    await expect(page.getByRole('link', { name: 'Netflix', exact: true })).toBeVisible();
    await page.goto('/production/filming');
    await expect(page.getByRole('heading', { name: 'Seoul Bumin Hospital' })).toBeVisible();
    await page.goto('/production');
    await expect(page.getByRole('link', { name: /7 prizes won/ })).toBeVisible();
  });
});
