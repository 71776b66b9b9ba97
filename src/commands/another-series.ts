/**
 * `npm run test:series`: the proof that another series needs no change of the app. In a copy of the project with the series of
 * `e2e/another-series` in place of this one, the types are checked, the site is built, and what must be true of every site is tested.
 * `-- --keep` keeps the copy, to work on that series in it; so does a failure.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyWithOtherSeries } from './another-series/series-copy.ts';
import { ensureChromium } from './browser/chromium.ts';

type Counts = { passed: number; failed: number };

const root = join(import.meta.dirname, '../..');
/** Where `npm test` reads how many passed. */
const report = join(root, 'test-results/another-series.json');

/** Whole suites of `e2e/site`; of the others, the tests that say of themselves that they are for every series. */
const tests = String.raw`[ /](?:html|api|leak|planted-leak|seasons)\.test\.ts |@every-series`;

const copy = copyWithOtherSeries(root);
const env: NodeJS.ProcessEnv = {
  ...process.env,
  SITE_URL: process.env['SITE_URL'] || 'https://another-series.example',
  // Beside the project's own server. In `CI`, no server is taken that runs there already.
  PORT: String(Number(process.env['PORT'] ?? 4180) + 1),
  CI: '1',
};

async function run(name: string, command: string, ...args: string[]): Promise<boolean> {
  const start = performance.now();
  const child = spawn(join(copy, 'node_modules/.bin', command), args, { cwd: copy, env, stdio: 'inherit' });
  const [status] = (await once(child, 'exit')) as [number | null];
  console.log(
    `${status === 0 ? '✓' : '✗'} another series: ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`,
  );
  return status === 0;
}

/** A check counts as one test. */
async function check(name: string, command: string, ...args: string[]): Promise<Counts> {
  const isGood = await run(name, command, ...args);
  return { passed: Number(isGood), failed: Number(!isGood) };
}

async function testSite(): Promise<Counts> {
  env['CHROMIUM_PATH'] = ensureChromium();
  const of = ['--config', 'e2e/playwright.config.ts', '--project', 'site', '--grep', tests];
  const isGood = await run('the site', 'playwright', 'test', ...of);
  const results = join(copy, 'test-results/e2e.json');
  if (!existsSync(results)) return { passed: 0, failed: 1 };
  const { stats } = JSON.parse(readFileSync(results, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number };
  };
  return { passed: stats.expected + stats.flaky, failed: isGood ? 0 : Math.max(stats.unexpected, 1) };
}

function sum(all: readonly Counts[]): Counts {
  return all.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }));
}

/** Each step needs the one before. */
async function prove(): Promise<Counts> {
  const projects = ['tsconfig.json', 'src/compiler', 'e2e'];
  const types = sum(await Promise.all(projects.map((project) => check(`types of ${project}`, 'tsc', '-p', project))));
  if (types.failed > 0) return types;
  const build = await check('build', 'vite', 'build', '--logLevel', 'warn');
  return sum(build.failed > 0 ? [types, build] : [types, build, await testSite()]);
}

const total = await prove();
console.log(`another series: ${total.passed} passed, ${total.failed} failed`);
if (total.failed > 0 || process.argv.includes('--keep')) console.log(`The copy is kept: ${copy}`);
else rmSync(copy, { recursive: true });
mkdirSync(join(root, 'test-results'), { recursive: true });
writeFileSync(report, JSON.stringify(total));
process.exitCode = total.failed > 0 ? 1 : 0;
