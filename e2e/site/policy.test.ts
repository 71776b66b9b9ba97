import { createHash } from 'node:crypto';
import { expect, type Page, test } from 'playwright/test';
import { type Host, openPlainHost } from '../hosts/plain-host.ts';
import { builtFiles, builtPath, readBuilt } from './built-site.ts';
import { firstCharacter, firstEpisode } from './samples.ts';
import { sampled } from '../sampled.ts';

/** What someone might get into a page: each says so on the root element if it runs. Every one stands at the start of the body, or of the head. */
const injected = {
  'an inline script': '<script>document.documentElement.dataset.ran = "script"</script>',
  'a handler': '<img src="/none" alt="" onerror="document.documentElement.dataset.ran = \'handler\'">',
  'a module': '<script type="module">document.documentElement.dataset.ran = "module"</script>',
  'a script from elsewhere': '<script src="data:text/javascript,document.documentElement.dataset.ran=1"></script>',
  'a frame': '<iframe srcdoc="<script>parent.document.documentElement.dataset.ran = 1</script>"></iframe>',
  'an inline style': '<style>html { --injected: yes }</style>',
};

// A worker would answer for the host.
test.use({ serviceWorkers: 'block' });

let host: Host;
let inject: (html: string) => string;

test.beforeAll(async () => {
  host = await openPlainHost(builtPath(''), '/', (html) => inject(html));
});

test.beforeEach(() => {
  inject = (html) => html;
});

test.afterAll(() => host.close());

async function isWorking(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-ready');
}

for (const [what, markup] of sampled(Object.entries(injected), 3))
  test(`on a host without rules, ${what} that got into a page does nothing`, async ({ page }) => {
    for (const place of [/<body>/, /<head><meta http-equiv[^>]*>/])
      for (const address of ['/', '/ko/story', firstCharacter, '/nothing']) {
        let isIn = false;
        inject = (html) => html.replace(place, (start) => ((isIn = true), start + markup));
        await page.goto(host.origin + address);
        await isWorking(page);
        expect(isIn, address).toBe(true);
        await expect(page.locator('html'), address).not.toHaveAttribute('data-ran');
        const style = await page.evaluate(() =>
          getComputedStyle(document.documentElement).getPropertyValue('--injected'),
        );
        expect(style, address).toBe('');
      }
  });

test('on a host without rules, no text becomes markup by script, and the page itself has no complaint @brief', async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !/404/.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  for (const address of ['/', '/ko/story', firstEpisode, '/shelf', '/nothing']) {
    await page.goto(host.origin + address);
    await isWorking(page);
    expect(complaints, address).toEqual([]);
    const refused = await page.evaluate(() => {
      try {
        document.createElement('div').innerHTML = '<b>text</b>';
        return false;
      } catch (error) {
        return error instanceof TypeError;
      }
    });
    expect(refused, address).toBe(true);
    complaints.length = 0;
  }
});

test('a page that is asked for by the name of its file is that page @brief', async ({ page }) => {
  const { name } = JSON.parse(readBuilt('manifest.webmanifest')) as { name: string };
  for (const [file, address, title] of [
    ['/story.html', '/story', `Story · ${name}`],
    ['/index.html', '/', name],
  ] as const) {
    await page.goto(host.origin + file);
    await isWorking(page);
    await expect(page).toHaveURL(host.origin + address);
    await expect(page).toHaveTitle(new RegExp(title));
  }
});

test('every page begins with the policy, which names its own script and style and nothing else @brief', () => {
  const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  for (const file of builtFiles('.html')) {
    const html = readBuilt(file);
    const [, policy = ''] =
      /<head><meta http-equiv="Content-Security-Policy" content="([^"]*)"><meta charset/.exec(html) ?? [];
    const inline = [...html.matchAll(/<(?:script|style)>(.*?)<\/(?:script|style)>/gs)].map(([, text = '']) =>
      hashOf(text),
    );
    expect.soft(policy.match(/'sha256-[^']*'/g)?.toSorted(), file).toEqual(inline.toSorted());
    expect.soft(policy, file).not.toContain('unsafe');
    // Browsers complain of it in a page.
    expect.soft(policy, file).not.toContain('frame-ancestors');
  }
});

test('every link to elsewhere keeps to itself where it was followed @brief', () => {
  for (const file of builtFiles('.html'))
    for (const [link] of readBuilt(file).matchAll(/<a\b[^>]*\shref="https?:[^>]*>/g))
      expect.soft(link, file).toMatch(/rel="[^"]*noreferrer/);
});

test('what is for hosts alone is no address of the site @brief', async ({ request }) => {
  for (const file of ['_headers', '_nginx.conf']) {
    expect((await request.get(`/${file}`)).status(), file).toBe(404);
    expect(readBuilt('sw.js')).not.toContain(file);
  }
});
