import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureChromium } from '../browser/chromium.ts';

type Counts = { passed: number; failed: number };

type Proof = {
  /** What is proven, as its lines begin with. */
  name: string;
  /** The folder of a copy of the project. */
  copy: string;
  /** Whose types are checked first: projects of TypeScript, from the copy's root. */
  projects: readonly string[];
  /** Which tests of `e2e/site` are run on the built site, as a pattern. */
  tests: string;
  /** Beside the project's own server. */
  port: number;
  /** Where `npm test` reads how many passed. */
  report: string;
};

/**
 * Checks, builds and tests a copy of the project, each step if the one before was good, and says how it went. The copy is removed, unless it is
 * to be kept (`--keep`) or something failed.
 */
export async function proveCopy({ name, copy, projects, tests, port, report }: Proof): Promise<void> {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    // What it proves stands in long suites, too.
    HUNT: process.env['HUNT'] ?? 'all',
    SITE_URL: process.env['SITE_URL'] || 'https://another-series.example',
    PORT: String(port),
    // No server is taken that runs there already.
    CI: '1',
  };

  async function run(step: string, command: string, ...args: string[]): Promise<boolean> {
    const start = performance.now();
    const child = spawn(join(copy, 'node_modules/.bin', command), args, { cwd: copy, env, stdio: 'inherit' });
    const [status] = (await once(child, 'exit')) as [number | null];
    console.log(`${status === 0 ? '✓' : '✗'} ${name}: ${step} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
    return status === 0;
  }

  /** A check counts as one test. */
  async function check(step: string, command: string, ...args: string[]): Promise<Counts> {
    const isGood = await run(step, command, ...args);
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

  async function prove(): Promise<Counts> {
    const types = sum(await Promise.all(projects.map((project) => check(`types of ${project}`, 'tsc', '-p', project))));
    if (types.failed > 0) return types;
    const build = await check('build', 'vite', 'build', '--logLevel', 'warn');
    return sum(build.failed > 0 ? [types, build] : [types, build, await testSite()]);
  }

  const total = await prove();
  console.log(`${name}: ${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0 || process.argv.includes('--keep')) console.log(`The copy is kept: ${copy}`);
  else rmSync(copy, { recursive: true });
  mkdirSync(dirname(report), { recursive: true });
  writeFileSync(report, JSON.stringify(total));
  process.exitCode = total.failed > 0 ? 1 : 0;
}

function sum(all: readonly Counts[]): Counts {
  return all.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), { passed: 0, failed: 0 });
}
