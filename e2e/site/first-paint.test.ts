import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Locator, type Page, expect, test } from 'playwright/test';
import { languageOf } from '#shared/router/addresses.ts';
import { languages } from '#series/languages.ts';
import { addressOfFile, builtFiles, readBuilt } from './built-site.ts';
import { pageKinds } from './page-kinds.ts';
import { sampled } from '../sampled.ts';

test('nothing of a page shows before its top is whole, which does not wait for the rest', async ({ page }) => {
  const html = readBuilt('story.html').replace(/<(?:link|script)[^>]* (?:href|src)="[^>]*>/g, '');
  const inHeader = html.indexOf('</header>');
  const belowTop = html.indexOf('</section>');
  let send = (_: string, then: 'write' | 'end' = 'write') => void then;
  const server = createServer((request, response) => {
    if (request.url !== '/story') return void response.writeHead(204).end();
    send = (part, then = 'write') => void response[then](part);
    response.writeHead(200, { 'Content-Type': 'text/html' });
    send(html.slice(0, inHeader));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const paints = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
  try {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/story`, { waitUntil: 'commit' });
    await page.locator('header a').first().waitFor({ state: 'attached' });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(await paints()).toBe(0);
    send(html.slice(inHeader, belowTop));
    await expect.poll(paints).toBeGreaterThan(0);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('footer')).not.toBeAttached();
  } finally {
    send(html.slice(belowTop), 'end');
    server.close();
  }
  await expect(page.locator('footer')).toBeVisible();
});

test('nothing of an English page is painted for someone who chose Korean @brief', async ({ page, context }) => {
  await context.addInitScript(() => {
    localStorage.setItem('on-call:language', 'ko');
    const note = (what: string) => sessionStorage.setItem('seen', `${sessionStorage.getItem('seen')} ${what}`);
    new PerformanceObserver((list) => {
      for (const { name } of list.getEntries()) note(location.pathname + name);
    }).observe({ type: 'paint', buffered: true });
    document.addEventListener('DOMContentLoaded', () => note(`${location.pathname}ready`));
  });
  // The Korean page takes its time.
  await page.route('**/ko/story', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await page.goto('/story', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1, name: '줄거리' })).toBeVisible();
  await expect(page).toHaveURL('/ko/story');
  const seen = () => page.evaluate(() => sessionStorage.getItem('seen'));
  await expect.poll(seen).toContain('/ko/storyfirst-contentful-paint');
  expect(await seen()).not.toContain(' /story');
});

test('every page that may stand for an address without a language looks for the one that was chosen @brief', () => {
  for (const file of builtFiles('.html'))
    expect
      .soft(readBuilt(file).includes('location.replace('), file)
      .toBe(languageOf(addressOfFile(file)) === languages[0]);
});

test('what was never chosen leaves no mark on the page, so that the device decides @brief', async ({ page }) => {
  // The page alone, before the app's own scripts.
  await page.route('**/*.js', (route) => route.abort());
  const marks = () => page.evaluate(() => Object.keys(document.documentElement.dataset));
  await page.goto('/story');
  await expect.poll(marks).toEqual([]);
  await page.evaluate(() => localStorage.setItem('on-call:settings', '{"state":{"theme":"dark"},"version":1}'));
  await page.reload();
  await expect.poll(marks).toEqual(['theme']);
});

for (const [device, viewport] of Object.entries({
  phone: { width: 360, height: 640 },
  desktop: { width: 1280, height: 800 },
}))
  test(`the styles in a page put everything where the sheet of all pages does, ${device}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize(viewport);
    await page.route('**/assets/**/*.js', (route) => route.abort());
    let giveSheet = () => {};
    await page.route('**/assets/*.css', async (route) => {
      await new Promise<void>((resolve) => (giveSheet = resolve));
      await route.continue();
    });
    const places = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('#app *')]
          .filter((element) => 'innerText' in element && element.checkVisibility() && element.offsetHeight > 0)
          .map((element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            return `${element.tagName} ${element.getAttribute('class') ?? ''} ${[x, y, width, height].map(Math.round).join(' ')}`;
          }),
      );
    const listed = builtFiles('.html').filter((file) => file !== 'shell.html');
    for (const address of sampled(pageKinds(listed.map(addressOfFile)), 4)) {
      const sheet = page.waitForRequest(/\.css$/);
      await page.goto(address, { waitUntil: 'commit' });
      await sheet;
      await page.evaluate(() => document.fonts.ready);
      const before = await places();
      giveSheet();
      await expect.poll(() => page.evaluate(() => [...document.styleSheets].filter(({ href }) => href).length)).toBe(1);
      await expect(page.locator('head link[rel=stylesheet]')).toHaveAttribute('media', '');
      const after = await places();
      const moved = before.findIndex((place, index) => place !== after[index]);
      expect.soft([before[moved], after[moved]], address).toEqual([undefined, undefined]);
    }
  });

test('no page asks for scripts, sheets or data of the app in its own markup @brief', () => {
  for (const file of builtFiles('.html').filter((name) => name !== 'shell.html'))
    expect
      .soft(readBuilt(file), file)
      .not.toMatch(/<script[^>]* src=|<link rel="(?:modulepreload|stylesheet|prefetch)"/);
});

test('no sheet that comes later has a layer or a face: all text would be laid out again @brief', () => {
  const sheets = builtFiles('.css');
  expect(sheets).toHaveLength(1);
  for (const file of [...sheets, ...builtFiles('.js')])
    expect.soft(readBuilt(file), file).not.toMatch(/@layer|@font-face/);
});

test('no sheet that comes later gives the root what every element inherits: all would be styled again @brief', () => {
  for (const file of builtFiles('.css')) expect.soft(readBuilt(file), file).not.toMatch(/(?:^|[{},]):root[{,]/);
});

test('the loader fetches no sheet, as all come in one, and each place in its table names a file', () => {
  let places = 0;
  for (const file of builtFiles('.js')) {
    const code = readBuilt(file);
    const names = JSON.parse(/(?<=\bm\.f=)\[[^\]]*\]/.exec(code)?.[0] ?? '[]') as string[];
    expect
      .soft(
        names.filter((name) => !builtFiles('.js').includes(name)),
        file,
      )
      .toEqual([]);
    for (const [list] of code.matchAll(/(?<=__vite__mapDeps\(\[)[\d,]+(?=\])/g))
      for (const place of list.split(',')) {
        places += 1;
        expect.soft(names[Number(place)], `${file}: ${place}`).toBeDefined();
      }
  }
  expect(places).toBeGreaterThan(20);
});

test('no page fetches a picture for its first paint: they stand in it, or come lazily @brief', () => {
  for (const file of builtFiles('.html')) {
    const eager = [...readBuilt(file).matchAll(/<img[^>]*>/g)].filter(
      ([picture]) => !picture.includes('loading="lazy"'),
    );
    for (const [picture] of eager) expect.soft(picture, file).toContain('src="data:image/svg+xml,<svg ');
  }
});

test('a tab that paints nothing starts the app all the same', async ({ page }) => {
  await page.addInitScript(() => {
    window.requestAnimationFrame = () => 0;
  });
  await page.goto('/story');
  await page.locator('html[data-ready]').waitFor();
});

test('a page whose data are lost is made from the documents themselves @brief', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.route('**/assets/data/**', (route) => route.abort());
  await page.goto('/story');
  await page.locator('html[data-ready]').waitFor();
  expect(asked).toContain('/api/v1/en/story.json');
  await expect(page.getByRole('heading', { level: 1, name: 'Story' })).toBeVisible();
});

test('on a later visit titles have their own face, out of what the worker has saved', async ({ page }) => {
  await page.goto('/story');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto('/characters');
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await expect(page.locator('h1')).toBeVisible();
  await page.waitForLoadState('networkidle');
  const html = page.locator('html');
  await expect(html).not.toHaveClass(/late-face/);
  expect(
    await page.evaluate(
      () =>
        [...document.fonts].filter(({ family, status }) => /^"?Barlow C/.test(family) && status !== 'loaded').length,
    ),
  ).toBe(0);
});

test.describe('what is fetched ahead', () => {
  test.use({ serviceWorkers: 'block' });

  // A `:has()` that may look everywhere makes the browser style whatever its rule may be about: with a loose end, all links of a page.
  for (const path of ['/sources', '/production/timeline'])
    test(`has a browser style nothing of ${path} again`, async ({ browser, page }) => {
      await page.goto(path);
      await page.locator('html[data-ready]').waitFor();
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
      await browser.startTracing(page, { categories: ['devtools.timeline'] });
      await page.evaluate(async () => {
        for (let times = 0; times < 3; times += 1) {
          document.head.append(
            Object.assign(document.createElement('link'), { rel: 'modulepreload', href: '/none.js' }),
          );
          await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
        }
      });
      const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
        traceEvents: { name: string; args: { elementCount?: number } }[];
      };
      const counts = traceEvents.flatMap(({ name, args }) =>
        name === 'UpdateLayoutTree' ? [args.elementCount ?? 0] : [],
      );
      expect(counts.length).toBeGreaterThan(0);
      expect(Math.max(...counts)).toBeLessThan(20);
    });
});

test.describe('below the first window of a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  const lastSection = (page: Page) => page.locator('main section').last();
  const isLaidOut = (section: Locator) =>
    section.evaluate((element) => element.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }) ?? false);

  for (const path of ['/sources', '/characters/baek-kang-hyuk', '/ko/story'])
    test(`${path} lays out nothing before its reader scrolls, and then all`, async ({ page }) => {
      await page.goto(path);
      await page.locator('html[data-ready]').waitFor();
      await page.waitForLoadState('networkidle');
      expect(await isLaidOut(lastSection(page))).toBe(false);
      await page.mouse.wheel(0, 300);
      await expect(page.locator('html.far')).toHaveCount(0);
      expect(await isLaidOut(lastSection(page))).toBe(true);
      expect(await page.locator('section[style*=visible]').count()).toBe(0);
    });

  test('who leaps ahead stays where they came while what they passed is laid out', async ({ page }) => {
    await page.goto('/sources');
    await page.locator('html[data-ready]').waitFor();
    await page.waitForLoadState('networkidle');
    await page.locator('a[href$="#letter-S"]').click();
    const letter = page.locator('#letter-S').getByRole('heading').first();
    await expect(letter).toBeInViewport();
    const top = () => letter.evaluate((element) => element.getBoundingClientRect().top);
    const arrived = await top();
    await expect(page.locator('html.far')).toHaveCount(0);
    expect(Math.abs((await top()) - arrived)).toBeLessThan(2);
  });

  test('who changes the language while the rest is being laid out stays where they were', async ({ page }) => {
    await page.goto('/characters/baek-kang-hyuk');
    await page.locator('html[data-ready]').waitFor();
    await page.waitForLoadState('networkidle');
    const heading = page.locator('#names h2');
    await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    const top = () => heading.evaluate((element) => element.getBoundingClientRect().top);
    const before = await top();
    await page.getByRole('banner').locator('a[hreflang="ko"]').click();
    await expect(page).toHaveURL(/\/ko\/characters\//);
    await expect(page.locator('html.far')).toHaveCount(0);
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(8);
  });

  test('whoever comes for a place on the page has all above it laid out', async ({ page }) => {
    await page.goto('/sources#letter-S');
    await page.locator('html[data-ready]').waitFor();
    await expect(page.locator('#letter-S')).toBeInViewport();
    await expect(page.locator('html.far')).toHaveCount(0);
  });
});

test('a tap before the app runs is answered once, when it does, and by nobody before @brief', async ({ page }) => {
  // As the app itself may hear of it a moment before it says that it runs.
  await page.addInitScript(() => {
    const taps: string[] = [];
    Object.assign(window, { taps });
    document.addEventListener(
      'click',
      ({ target }) => taps.push(document.documentElement.dataset['ready'] ?? String((target as Element).localName)),
      true,
    );
  });
  const taps = () => page.evaluate(() => (window as unknown as { taps: string[] }).taps);
  let run = () => {};
  const isTapped = new Promise<void>((resolve) => {
    run = resolve;
  });
  await page.route('**/assets/index-*.js', async (route) => {
    await isTapped;
    await route.continue();
  });
  await page.goto('/settings', { waitUntil: 'commit' });
  const button = page.getByRole('button', { name: 'Send or bring over' });
  await button.click();
  await expect(button).toHaveAttribute('aria-busy', 'true');
  expect(await taps()).toEqual([]);
  run();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  expect(await taps()).toEqual(['true']);
});
