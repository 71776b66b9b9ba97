import type { BrowserContext, Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';

test.use({ hasWorker: true });

const iPhone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1';
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

/** Gives itself out as another browser. */
const poseAs = (context: BrowserContext, userAgent: string) =>
  context.addInitScript((name) => {
    Object.defineProperty(navigator, 'userAgent', { value: name });
  }, userAgent);

const offerOn = (page: Page) => page.getByRole('complementary', { name: /Keep the app at hand|앱으로 설치/ });

test('someone on an iPhone who comes back finds at the end of a page how to install the app, once', async ({
  page,
  context,
}) => {
  await poseAs(context, iPhone);
  await page.goto('/glossary/golden-hour');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForLoadState('networkidle');
  // Who loads a page anew has not come back.
  await page.reload();
  await page.waitForLoadState('networkidle');
  await expect(offerOn(page)).toBeHidden();

  const second = await context.newPage();
  await second.goto('/ko/glossary/golden-hour');
  const offer = offerOn(second);
  await expect(offer).toBeAttached();
  // It lies over nothing, and what is read stays where it is: it stands between the page and its footer.
  await expect(offer).not.toBeInViewport();
  await offer.scrollIntoViewIfNeeded();
  await expect(offer.getByRole('listitem')).toHaveText([
    '브라우저의 공유 버튼을 누릅니다.',
    '‘홈 화면에 추가’를 선택합니다.',
    '홈 화면의 아이콘으로 앱을 엽니다.',
  ]);
  const [above, card, footer] = await Promise.all(
    [second.getByRole('main'), offer, second.getByRole('contentinfo')].map((part) => part.boundingBox()),
  );
  expect(card?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0) - 1);
  expect((card?.y ?? 0) + (card?.height ?? 0)).toBeLessThanOrEqual((footer?.y ?? 0) + 1);
  await offer.getByRole('button', { name: '확인' }).click();
  await expect(offer).toBeHidden();

  const third = await context.newPage();
  await third.goto('/');
  await third.waitForLoadState('networkidle');
  await expect(offerOn(third)).toBeHidden();
  // The way stays in the settings.
  await third.goto('/settings');
  await third.getByText('How to install the app here').click();
  await expect(third.getByText('Choose “Add to Home Screen”.')).toBeVisible();
});

test('someone who keeps a page on a first visit is told, and who has seen the offer is not asked on the next', async ({
  page,
  context,
}) => {
  await poseAs(context, firefox);
  await page.goto('/glossary/golden-hour');
  await page.waitForLoadState('networkidle');
  await expect(offerOn(page)).toBeHidden();
  await page.getByRole('button', { name: 'Keep on the shelf' }).click();
  await offerOn(page).scrollIntoViewIfNeeded();
  await expect(offerOn(page).getByText('choose “Pin Tab”')).toBeVisible();
  await page.getByRole('contentinfo').getByRole('link', { name: 'Glossary' }).click();
  await expect(offerOn(page)).toBeAttached();

  const next = await context.newPage();
  await next.goto('/glossary/golden-hour');
  await next.waitForLoadState('networkidle');
  await expect(next.getByRole('button', { name: 'On the shelf' })).toBeVisible();
  await expect(offerOn(next)).toBeHidden();
});

test('where the browser asks itself, one button has it ask, and the app does so no more @brief', async ({
  page,
  reader,
}) => {
  await reader.hasKept('/glossary/golden-hour');
  await page.goto('/');
  const ask = () =>
    page.evaluate(() => {
      const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
        prompt: async () => document.documentElement.setAttribute('data-asked', 'true'),
      });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    });
  await expect.poll(ask).toBe(true);
  await offerOn(page).getByRole('button', { name: 'Install the app' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-asked', 'true');
  await expect(offerOn(page)).toBeHidden();
});

test('nobody is asked in a browser that cannot, nor while the phone is in other hands', async ({
  page,
  reader,
  context,
}) => {
  await reader.hasKept('/glossary/golden-hour');
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  await expect(offerOn(page)).toBeHidden();
  await poseAs(context, iPhone);
  await reader.hasStored('on-call:guest', JSON.stringify({ state: { isGuest: true }, version: 1 }));
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  await expect(offerOn(page)).toBeHidden();
});
