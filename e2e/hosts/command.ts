/**
 * `npm run test:hosts`: the site as hosts serve it – nginx with the file that the build writes, and a host that reads no rules –, each at its
 * root and in a folder. On Debian it installs nginx. Ends with one line, `N passed, N failed`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright/test';
import { ensureChromium } from '../../src/commands/browser/chromium.ts';
import { openNginx } from './nginx-host.ts';
import { type Host, openPlainHost } from './plain-host.ts';

type Visit = { host: Host; base: string; kind: Kind; context: BrowserContext };
type Kind = 'nginx' | 'a host without rules';

function insist(isTrue: boolean, otherwise: string): void {
  if (!isTrue) throw new Error(otherwise);
}

const at = ({ host, base }: Visit, path: string) => host.origin + base + path;

/** Asked only of the host that reads rules. */
const ofHeaders = 'headers are those of the table, and what is for hosts alone is hidden';

const checks: Record<string, (visit: Visit) => Promise<void>> = {
  'pages are found without their ending and without a redirect': async (visit) => {
    for (const path of ['', 'story', 'ko', 'ko/story/s1e1', 'characters/baek-kang-hyuk']) {
      const response = await fetch(at(visit, path), { redirect: 'manual' });
      insist(response.status === 200, `${path} answers ${response.status}`);
      insist(/^text\/html; charset=utf-8/i.test(response.headers.get('content-type') ?? ''), `${path} is no HTML`);
    }
  },
  'an unknown address answers 404 with the page for it': async (visit) => {
    for (const path of ['nothing', 'ko/nothing', 'characters/nobody']) {
      const response = await fetch(at(visit, path));
      insist(response.status === 404, `${path} answers ${response.status}`);
      insist((await response.text()).includes('id="app"'), `${path} has another page`);
    }
  },
  'the API is open to other origins where a host can say so': async (visit) => {
    const response = await fetch(at(visit, 'api/v1/index.json'));
    insist(response.ok && typeof (await response.json()) === 'object', 'no document');
    if (visit.kind !== 'nginx') return;
    for (const [path, status] of [
      ['api/v1/en/story.json', 200],
      ['api/v1/en/nothing.json', 404],
    ] as const) {
      const answer = await fetch(at(visit, path), { headers: { Origin: 'https://elsewhere.example' } });
      insist(answer.status === status, `${path} answers ${answer.status}`);
      insist(answer.headers.get('access-control-allow-origin') === '*', `${path} is closed`);
    }
  },
  [ofHeaders]: async (visit) => {
    const page = await fetch(at(visit, 'story'));
    insist(page.headers.get('content-security-policy')?.includes("frame-ancestors 'none'") === true, 'no policy');
    insist(page.headers.get('x-content-type-options') === 'nosniff', 'types are guessed');
    insist(page.headers.get('cache-control') === 'public, max-age=0, must-revalidate', 'a page is kept');
    const [script = ''] = /assets\/vendor-[\w-]+\.js/.exec(await page.text()) ?? [];
    insist(
      (await fetch(at(visit, script))).headers.get('cache-control')?.includes('immutable') === true,
      'code is not',
    );
    insist(!(await fetch(at(visit, 'assets/no.js'))).headers.has('cache-control'), 'what is missing is kept');
    for (const file of ['_headers', '_nginx.conf'])
      insist((await fetch(at(visit, file))).status === 404, `${file} is an address`);
  },
  'an injected script and an injected handler do not run, and the page works': async (visit) => {
    const page = await visit.context.newPage();
    const injected =
      '<script>document.documentElement.dataset.ran = 1</script><img src="x" alt="" onerror="document.documentElement.dataset.ran = 1">';
    await page.route(at(visit, 'story'), async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('<body>', `<body>${injected}`) });
    });
    await page.goto(at(visit, 'story'));
    await page.locator('html[data-ready]').waitFor();
    insist((await page.locator('html[data-ran]').count()) === 0, 'it ran');
  },
  'pages open offline, also such as were never visited': async (visit) => {
    const page = await visit.context.newPage();
    await page.goto(at(visit, ''));
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload();
    await visit.context.setOffline(true);
    for (const path of ['story', 'ko/glossary', 'characters/baek-kang-hyuk']) {
      await page.goto(at(visit, path));
      await page.locator('main h1').waitFor();
      insist(!/404|not found/i.test(await page.title()), `${path} is not kept`);
    }
  },
};

const root = join(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'on-call-hosts-'));
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox', '--disable-gpu'] });
const count = { passed: 0, failed: 0 };
for (const base of ['/', '/on-call/']) {
  const folder = join(scratch, base === '/' ? 'root' : 'folder');
  execFileSync('npx', ['vite', 'build', '--logLevel', 'error', '--emptyOutDir', '--outDir', join(folder, base)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, BASE_PATH: base, SITE_URL: 'https://on-call.example' },
  });
  const hosts: [Kind, () => Promise<Host>][] = [
    ['nginx', () => openNginx(folder, base, join(scratch, 'nginx'))],
    ['a host without rules', () => openPlainHost(folder, base)],
  ];
  for (const [kind, open] of hosts) {
    const host = await open();
    for (const [name, check] of Object.entries(checks)) {
      if (name === ofHeaders && kind !== 'nginx') continue;
      const context = await browser.newContext();
      try {
        await check({ host, base, kind, context });
        count.passed++;
        console.log(`✓ ${kind}, ${base}: ${name}`);
      } catch (error) {
        count.failed++;
        console.log(`✗ ${kind}, ${base}: ${name} – ${error instanceof Error ? error.message : String(error)}`);
      }
      await context.close();
    }
    host.close();
  }
}
await browser.close();
rmSync(scratch, { recursive: true });
console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed > 0 || count.passed === 0 ? 1 : 0);
