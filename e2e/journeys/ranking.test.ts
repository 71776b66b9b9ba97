import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';

const chart = (page: Page) => page.getByRole('figure').getByRole('img');

test('someone sees the weeks in the ranking at a glance, and hears what is drawn @brief', async ({ page }) => {
  await page.goto('/production/rankings');
  await expect(chart(page)).toHaveAccessibleName(
    /Week to 26 January 2025: Rank 3, Views 4\.7M, Hours viewed 32\.6M; .*Hours viewed not published$/,
  );
  for (const figure of ['#1', '11.9M', '82.7M', '2 Feb', '100M'])
    await expect(chart(page).getByText(figure)).toBeVisible();
  await expect(page.getByRole('row', { name: /2 February 2025.*11,900,000 82,700,000/ })).toBeVisible();
});

for (const [lang, address, title, figures] of [
  [
    'en',
    '/production/rankings',
    'The highest week, to 2 February 2025',
    ['#1 Rank', '11.9M Views', '82.7M Hours viewed'],
  ],
  [
    'ko',
    '/ko/production/rankings',
    '순위가 가장 높았던 주(2025년 2월 2일 마감)',
    ['1위 순위', '1190만 시청 수', '8270만 시청 시간'],
  ],
] as const)
  test(`the figures of the highest week come first, side by side, ${lang}`, async ({ page }) => {
    await page.goto(address);
    const best = page.getByRole('list', { name: title }).getByRole('listitem');
    await expect(best).toHaveText([...figures]);
    const tops = await best.evaluateAll((items) => items.map((item) => item.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
  });

test('every column stands on the ground, as high as its figure, and none stands for what is not known', async ({
  page,
}) => {
  await page.goto('/ko/production/rankings');
  const panels = await chart(page).evaluate((drawing) =>
    [...drawing.querySelectorAll('svg')]
      .map((panel) => [...panel.querySelectorAll('rect')].map((column) => column.getBoundingClientRect()))
      .filter((columns) => columns.length > 0)
      .map((columns) => columns.map(({ bottom, height }) => ({ bottom: Math.round(bottom), height }))),
  );
  expect(panels.map((columns) => columns.length)).toEqual([3, 2]);
  for (const columns of panels) expect(new Set(columns.map(({ bottom }) => bottom)).size).toBe(1);
  const [views] = panels;
  expect(views![0]!.height / views![1]!.height).toBeCloseTo(4.7 / 11.9, 2);
  expect(views![2]!.height / views![1]!.height).toBeCloseTo(5.4 / 11.9, 2);
});

test('none of the words of the chart stands on another, on a narrow window with large text too', async ({
  page,
  reader,
}) => {
  await reader.likes({ text: 'larger' });
  for (const width of [320, 360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const address of ['/production/rankings', '/ko/production/rankings']) {
      await page.goto(address);
      const boxes = await chart(page).evaluate((drawing) =>
        [...drawing.querySelectorAll('text')]
          .filter((text) => text.getClientRects().length > 0)
          .map(
            (text) =>
              ({ said: text.textContent, ...text.getBoundingClientRect().toJSON() }) as DOMRect & { said: string },
          ),
      );
      const touching = boxes.flatMap((a, place) =>
        boxes
          .slice(place + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top + 4 < b.bottom && b.top + 4 < a.bottom)
          .map((b) => `${a.said} and ${b.said} on ${address} at ${width}`),
      );
      expect(touching).toEqual([]);
    }
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the chart is there as well @brief', async ({ page }) => {
    await page.goto('/production/rankings');
    await expect(chart(page).getByText('11.9M')).toBeVisible();
  });
});
