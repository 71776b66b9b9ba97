/**
 * `npm test`: what must hold with every change, in the order in which it is cheap to learn that it does not, on any machine with Node and git.
 * `npm run test:all` adds the suites that take long: the rest of those in `e2e/playwright.config.ts`, and another series.
 * Ends with one line, `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from './browser/chromium.ts';

type Counts = { passed: number; failed: number };

const results = 'test-results';
// A site that knows where it stands has more to get wrong: whole addresses in every page, and a sitemap.
process.env['SITE_URL'] ??= 'https://on-call.example';
// Playwright is asked by it which suites it is to run.
if (process.argv.includes('--all')) process.env['HUNT'] ??= 'all';
const isAll = process.env['HUNT'] !== undefined;
rmSync(results, { recursive: true, force: true });

/** @param isAlone tells as it goes; what may run beside others tells when it has ended */
async function run(name: string, command: string, args: string[], isAlone: boolean): Promise<boolean> {
  const stdio = isAlone ? 'inherit' : 'pipe';
  if (isAlone) console.log(`\n── ${name}`);
  const child = spawn('npx', [command, ...args], { stdio: ['ignore', stdio, stdio], env: process.env });
  const told: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => told.push(part));
  const [status] = (await once(child, 'close')) as [number | null];
  if (!isAlone) console.log(`\n── ${name}\n${Buffer.concat(told).toString()}`);
  return status === 0;
}

/** A check counts as one test. */
async function check(name: string, command: string, ...args: string[]): Promise<Counts> {
  const isGood = await run(name, command, args, false);
  if (!isGood) console.log(`✗ ${name} failed`);
  return { passed: Number(isGood), failed: Number(!isGood) };
}

/** A test runner counts its own; one that fails without a report counts as one failure. */
async function suite(
  name: string,
  report: string,
  read: (json: never) => Counts,
  command: string,
  ...args: string[]
): Promise<Counts> {
  const isGood = await run(name, command, args, true);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { passed, failed } = read(JSON.parse(readFileSync(report, 'utf8')) as never);
  return { passed, failed: isGood || failed > 0 ? failed : 1 };
}

type Step = () => Promise<Counts>;

/** Two at a time, as most machines have two cores. */
async function sideBySide(...steps: Step[]): Promise<Counts> {
  const ahead = [...steps];
  const done: Counts[] = [];
  const one = async () => {
    for (let step = ahead.shift(); step; step = ahead.shift()) done.push(await step());
  };
  await Promise.all([one(), one()]);
  return sum(done);
}

function sum(all: readonly Counts[]): Counts {
  return all.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), { passed: 0, failed: 0 });
}

const typed = ['tsconfig.json', ...['worker', 'compiler', 'site', 'commands'].map((room) => `src/${room}`), 'e2e'];

const steps: Step[] = [
  () =>
    sideBySide(
      () => check('format', 'prettier', '--check', '.', '--log-level', 'warn'),
      () => check('lint', 'oxlint', '--deny-warnings'),
      () => check('dead code', 'knip'),
      () => check('build', 'vite', 'build', '--logLevel', 'warn'),
      ...typed.map((project) => () => check(`types: ${project}`, 'tsc', '-p', project)),
    ),
  () =>
    suite(
      'unit tests',
      `${results}/unit.json`,
      (json: { numPassedTests: number; numFailedTests: number }) => ({
        passed: json.numPassedTests,
        failed: json.numFailedTests,
      }),
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${results}/unit.json`,
    ),
  () =>
    sideBySide(
      () => check('budgets', 'tsx', 'src/commands/measure.ts'),
      ...(isAll ? [() => check('build of the parts', 'vite', 'build', '--mode', 'parts', '--logLevel', 'warn')] : []),
    ),
  () => {
    process.env['CHROMIUM_PATH'] = ensureChromium();
    return suite(
      'journeys and checks of every page',
      `${results}/e2e.json`,
      (json: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
        passed: json.stats.expected + json.stats.flaky,
        failed: json.stats.unexpected,
      }),
      'playwright',
      'test',
      '--config',
      'e2e/playwright.config.ts',
    );
  },
];

if (isAll)
  steps.push(() =>
    suite(
      'another series in a copy of the project',
      `${results}/another-series.json`,
      (json: Counts) => json,
      'tsx',
      'src/commands/another-series.ts',
    ),
  );

const counted: Counts[] = [];
for (const step of steps) counted.push(await step());
const total = sum(counted);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
