import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';

const map = (page: Page) => page.getByRole('group', { name: 'Map of relations' });
const person = (page: Page, name: string) => map(page).getByRole('link', { name, exact: true });
const slider = (page: Page) => page.getByRole('slider', { name: 'Point in the story' });
const rows = (page: Page) => page.getByRole('row').filter({ has: page.getByRole('rowheader') });
const chosen = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('a stranger sees who is known beforehand, and what they are to each other as a table @brief', async ({ page }) => {
  await page.goto('/relationships');
  await expect(page.getByRole('heading', { level: 1, name: 'Relationship map' })).toBeVisible();
  await expect(map(page).getByRole('link')).toHaveCount(6);
  await expect(rows(page)).toHaveCount(9);
  await expect(rows(page).first()).toContainText('student');
  await expect(slider(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Say how far you have watched' }).click();
  await expect(page.getByRole('dialog', { name: 'How far have you watched?' })).toBeVisible();
});

test('someone in the middle looks back, and no further ahead than they have come @brief', async ({ page, reader }) => {
  await reader.hasSeen('s1e3');
  await page.goto('/relationships');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', 'Episode 3');
  await expect(person(page, 'Dr Hwang')).toBeVisible();
  const place = () => person(page, 'Baek Kang-hyuk').boundingBox();
  const before = await place();

  await page.getByRole('button', { name: 'One episode back' }).click();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', 'Episode 2');
  await expect(page).toHaveURL('/relationships?episode=s1e2');
  await expect(person(page, 'Dr Hwang')).toHaveCount(0);
  expect(await place()).toEqual(before);
  await slider(page).fill('0');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', 'Before watching');
  await expect(rows(page)).toHaveCount(9);
  expect(await place()).toEqual(before);
  await slider(page).press('End');
  await expect(page).toHaveURL('/relationships');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', 'Episode 3');
  await expect(slider(page)).toHaveAttribute('max', '3');
});

test('an address that asks for more than its reader has seen shows them what they may see', async ({
  page,
  reader,
}) => {
  await reader.hasSeen('s1e3');
  await page.goto('/relationships?episode=s1e8&focus=seo-dong-ju');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', 'Episode 3');
  await expect(page.getByText('Choose someone')).toBeVisible();
  await expect(page.getByText('Seo Dong-ju')).toHaveCount(0);
});

test('someone taps a face, reads what the others are to them, and goes on to one of these @brief', async ({
  page,
  reader,
}) => {
  await reader.hasSeen('s1e3');
  await page.goto('/relationships');
  await person(page, 'Yang Jae-won').click();
  await expect(page).toHaveURL('/relationships?focus=yang-jae-won');
  const sheet = chosen(page, 'Yang Jae-won');
  await expect(sheet.getByRole('status')).toHaveText('Yang Jae-won: 5 relations');
  await expect(sheet.getByRole('listitem').filter({ hasText: 'Han Yu-rim' })).toContainText('mentor');
  await expect(map(page).getByText('mentor', { exact: true })).toHaveCount(2);

  await sheet.getByRole('link', { name: 'Han Yu-rim', exact: true }).click();
  const next = chosen(page, 'Han Yu-rim');
  await expect(next.getByRole('listitem').filter({ hasText: 'Yang Jae-won' })).toContainText('student');
  await next.getByRole('link', { name: 'Show everyone' }).click();
  await expect(page).toHaveURL('/relationships');
  await person(page, 'Han Yu-rim').click();
  await chosen(page, 'Han Yu-rim').getByRole('link', { name: 'To their page' }).click();
  await expect(page).toHaveURL('/characters/han-yu-rim');
});

test('from the map to the row that says more, and from a row back to the map', async ({ page }) => {
  await page.goto('/relationships?focus=choi-jo-eun');
  await chosen(page, 'Choi Jo-eun').getByRole('link', { name: 'In the table: Baek Kang-hyuk' }).click();
  await expect(page).toHaveURL(/#baek-kang-hyuk-adversary-of-choi-jo-eun$/);
  const row = rows(page).filter({ hasText: 'the hospital president, clash' });
  await expect(row).toBeInViewport();
  await rows(page).first().getByRole('link', { name: 'Yang Jae-won' }).click();
  await expect(page).toHaveURL('/relationships?focus=yang-jae-won#map');
  await expect(chosen(page, 'Yang Jae-won')).toBeVisible();
  await expect(map(page)).toBeInViewport();
});

test(
  'someone without a mouse goes along the lines by arrow keys @brief',
  { tag: '@wide' },
  async ({ page, reader }) => {
    await reader.hasSeen('s1e1');
    await page.goto('/relationships?focus=baek-kang-hyuk');
    await slider(page).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(person(page, 'Baek Kang-hyuk')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(person(page, 'Choi Jo-eun')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/relationships?focus=choi-jo-eun');
    await expect(person(page, 'Choi Jo-eun')).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Space');
    await expect(page).toHaveURL('/relationships?focus=baek-kang-hyuk');
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL('/relationships');
    // One stop for all of them.
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'To the table' })).toBeFocused();
  },
);

test('whoever is chosen comes nearer, with all around them in sight, and everyone is back in one tap', async ({
  page,
  reader,
}) => {
  await reader.hasSeen('s1e8');
  await page.goto('/relationships');
  const face = () => person(page, 'Yang Jae-won').locator('circle').boundingBox();
  const before = (await face())!.width;
  await person(page, 'Yang Jae-won').click();
  await expect.poll(async () => (await face())!.width).toBeGreaterThan(before * 1.3);
  for (const name of ['Baek Kang-hyuk', 'Han Yu-rim', 'Cheon Jang-mi', 'Park Gyeong-won', 'Man stabbed in the chest'])
    await expect(person(page, name).locator('circle')).toBeInViewport({ ratio: 1 });
  await chosen(page, 'Yang Jae-won').getByRole('link', { name: 'Show everyone' }).click();
  await expect.poll(async () => (await face())!.width).toBe(before);
});

test('someone comes nearer, moves the map, and sees the whole again', async ({ page, reader }) => {
  await reader.hasSeen('s1e8');
  await page.goto('/relationships');
  const face = () => person(page, 'Baek Kang-hyuk').boundingBox();
  const before = await face();
  const box = (await map(page).boundingBox())!;
  await page.getByRole('button', { name: 'Closer' }).click();
  const near = await face();
  expect(near!.width).toBeGreaterThan(before!.width * 1.4);
  await page.mouse.move(box.x + 40, box.y + 60);
  await page.mouse.down();
  await page.mouse.move(box.x + 80, box.y + 90, { steps: 4 });
  await page.mouse.up();
  const moved = await face();
  expect(Math.round(moved!.x - near!.x)).toBeGreaterThan(25);
  expect(Math.round(moved!.y - near!.y)).toBeGreaterThan(15);
  await page.getByRole('button', { name: 'Whole map' }).click();
  const { x, width } = (await face())!;
  expect([x, width]).toEqual([before!.x, before!.width]);
});

/** Two fingers on the map, as far apart as said, side by side around a point; lifted when they have moved. */
async function pinch(page: Page, at: { x: number; y: number }, from: number, to: number): Promise<void> {
  const hand = await page.context().newCDPSession(page);
  const fingers = (apart: number) =>
    [-1, 1].map((side, id) => ({ id, x: Math.round(at.x + (side * apart) / 2), y: Math.round(at.y) }));
  const touches = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: ReturnType<typeof fingers>) =>
    hand.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touches('touchStart', fingers(from).slice(0, 1));
  await touches('touchStart', fingers(from));
  for (let step = 1; step <= 8; step++) await touches('touchMove', fingers(from + ((to - from) * step) / 8));
  await touches('touchEnd', []);
  await hand.detach();
}

test(
  'two fingers bring the map nearer and away again, and what is between them stays there',
  { tag: '@touch' },
  async ({ page, reader }) => {
    await reader.hasSeen('s1e3');
    await page.goto('/relationships');
    const face = async () => (await person(page, 'Baek Kang-hyuk').locator('circle').boundingBox())!;
    const middle = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => ({
      x: x + width / 2,
      y: y + height / 2,
    });
    const before = await face();
    const at = middle(before);

    await pinch(page, at, 60, 150);
    await expect.poll(async () => (await face()).width / before.width).toBeGreaterThan(2.2);
    const near = await face();
    expect(near.width / before.width).toBeLessThan(2.8);
    expect(Math.abs(middle(near).x - at.x)).toBeLessThan(6);
    expect(Math.abs(middle(near).y - at.y)).toBeLessThan(6);
    // The page itself is no larger, and nobody was tapped.
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
    await expect(page).toHaveURL('/relationships');

    await pinch(page, at, 200, 60);
    await expect.poll(async () => Math.round((await face()).width)).toBe(Math.round(before.width));
    await expect.poll(async () => Math.round((await face()).x)).toBe(Math.round(before.x));
  },
);

test(
  'a thumb brings those into sight who stand at the sides of a phone’s map, and sees all at once by a button',
  { tag: '@touch' },
  async ({ page, reader }) => {
    await reader.hasSeen('s1e8');
    await page.goto('/relationships');
    const aside = person(page, 'Lee Hyeon-jong').locator('circle');
    const sheet = (await map(page).boundingBox())!;
    const left = async () => (await aside.boundingBox())!.x;
    expect(await left()).toBeLessThan(sheet.x);

    const hand = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
      hand.send('Input.dispatchTouchEvent', { type, touchPoints });
    const y = Math.round(sheet.y + 60);
    await touch('touchStart', { x: 100, y });
    for (let x = 110; x <= 220; x += 10) await touch('touchMove', { x, y });
    await touch('touchEnd');
    await expect.poll(left).toBeGreaterThan(sheet.x);
    await expect(page).toHaveURL('/relationships');

    const whole = page.getByRole('button', { name: 'Whole map' });
    await whole.click();
    await expect.poll(left).toBeLessThan(sheet.x);
    await whole.click();
    await expect.poll(left).toBeGreaterThan(sheet.x);
    await expect(whole).toHaveAttribute('aria-disabled', 'true');
  },
);

test(
  'a wheel over the map scrolls the page, and with Ctrl brings the map nearer',
  { tag: '@wide' },
  async ({ page }) => {
    await page.goto('/relationships');
    const width = async () => (await person(page, 'Baek Kang-hyuk').boundingBox())!.width;
    const before = await width();
    await map(page).hover();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await expect.poll(width).toBeGreaterThan(before * 1.3);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(200);
  },
);

test('a character’s page shows those around them, and leads to them on the map', async ({ page, reader }) => {
  await reader.hasSeen('s1e1');
  await page.goto('/characters/kang-myeong-hui');
  const link = page.getByRole('main').getByRole('link', { name: 'Relationship map' });
  await expect(link.locator('image')).toHaveCount(3);
  await link.click();
  await expect(page).toHaveURL('/relationships?focus=kang-myeong-hui');
  await expect(chosen(page, 'Kang Myeong-hui')).toBeVisible();
  await page.goto('/characters');
  await page.getByRole('main').getByRole('link', { name: 'Relationship map' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Relationship map' })).toBeVisible();
});

test('in Korean it says the same', async ({ page, reader }) => {
  await reader.hasSeen('s1e3');
  await page.goto('/ko/relationships?focus=yang-jae-won');
  const sheet = page.getByRole('region', { name: '양재원', exact: true });
  await expect(sheet.getByRole('status')).toHaveText('양재원: 관계 5개');
  await expect(sheet.getByRole('listitem').filter({ hasText: '백강혁' })).toContainText('스승');
  await expect(page.getByRole('slider', { name: '이야기 시점' })).toHaveAttribute('aria-valuetext', '3화');
});

test('names on the map stand in the form that its reader has chosen', async ({ page, reader }) => {
  await reader.likes({ names: 'hangul' });
  await page.goto('/relationships');
  await expect(person(page, '백강혁')).toBeVisible();
});

test.describe(() => {
  test.use({ hasWorker: true });

  test('what is saved has the map, too', { tag: '@wide' }, async ({ page, reader }) => {
    await reader.hasSeen('s1e2');
    await page.goto('/');
    await reader.goesOffline();
    await page.goto('/relationships?focus=baek-kang-hyuk');
    await expect(chosen(page, 'Baek Kang-hyuk').getByRole('listitem')).not.toHaveCount(0);
    await expect(rows(page)).toHaveCount(19);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the map and its table are there, and each name leads to its page @brief', async ({ page }) => {
    await page.goto('/relationships');
    await expect(rows(page)).toHaveCount(9);
    await person(page, 'Han Yu-rim').click();
    await expect(page).toHaveURL('/characters/han-yu-rim');
  });
});
