/**
 * `npm test`: everything that must hold, in the order in which it is cheap to learn that it does not, on any machine with Node and git.
 * Ends with one line, `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from './browser/chromium.ts';

type Counts = { passed: number; failed: number };

const results = 'test-results';
// A site that knows where it stands has more to get wrong: whole addresses in every page, and a sitemap.
process.env['SITE_URL'] ??= 'https://on-call.example';
rmSync(results, { recursive: true, force: true });

function run(name: string, command: string, args: string[]): boolean {
  console.log(`\n── ${name}`);
  const { status } = spawnSync('npx', [command, ...args], { stdio: 'inherit', env: process.env });
  return status === 0;
}

/** A check counts as one test. */
function check(name: string, command: string, ...args: string[]): Counts {
  const isGood = run(name, command, args);
  if (!isGood) console.log(`✗ ${name} failed`);
  return { passed: Number(isGood), failed: Number(!isGood) };
}

/** A test runner counts its own; one that fails without a report counts as one failure. */
function suite(
  name: string,
  report: string,
  read: (json: never) => Counts,
  command: string,
  ...args: string[]
): Counts {
  const isGood = run(name, command, args);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { passed, failed } = read(JSON.parse(readFileSync(report, 'utf8')) as never);
  return { passed, failed: isGood || failed > 0 ? failed : 1 };
}

const steps: (() => Counts)[] = [
  () => check('format', 'prettier', '--check', '.', '--log-level', 'warn'),
  () => check('lint', 'oxlint', '--deny-warnings'),
  () => check('dead code', 'knip'),
  () => check('types: browser', 'tsc', '-p', 'tsconfig.json'),
  () => check('types: worker', 'tsc', '-p', 'src/worker/tsconfig.json'),
  () => check('types: compiler', 'tsc', '-p', 'src/compiler/tsconfig.json'),
  () => check('types: site', 'tsc', '-p', 'src/site/tsconfig.json'),
  () => check('types: commands', 'tsc', '-p', 'src/commands/tsconfig.json'),
  () => check('types: e2e', 'tsc', '-p', 'e2e/tsconfig.json'),
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
  () => check('build', 'vite', 'build', '--logLevel', 'warn'),
  () => check('build of the parts', 'vite', 'build', '--mode', 'parts', '--logLevel', 'warn'),
  () => check('budgets', 'tsx', 'src/commands/measure.ts'),
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
  () =>
    suite(
      'another series in a copy of the project',
      `${results}/another-series.json`,
      (json: Counts) => json,
      'tsx',
      'src/commands/another-series.ts',
    ),
];

const total = { passed: 0, failed: 0 };
for (const step of steps) {
  const { passed, failed } = step();
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
