import { defineConfig, devices } from 'playwright/test';
import { findChromium } from '../src/commands/browser/chromium.ts';
import type { Fixtures } from './fixtures.ts';
import { isLong, isWhole } from './sampled.ts';

/** Another one lets two checkouts be tested side by side. */
const port = Number(process.env['PORT'] ?? 4180);
const executablePath = findChromium();

/**
 * Suites that `npm test` runs whole: they read files, and open hardly a page. Of all others it runs what carries `@brief`: the gates, and of each
 * thing that a reader does the plain way through it. `npm run test:all` runs everything.
 */
const short = 'api|html|leak|name-index|planted-leak|ways';

/** Matches what Playwright calls a test that is left out: by its project, its file, and its title with its tags. */
const leftOut = isLong ? [] : [new RegExp(String.raw`^(?!.* @brief)(?!site site/(?:${short})\.test\.ts )`)];

/** Runs against the built site, served with its real headers. Traces take a quarter of the time: `--trace retain-on-failure` asks for them. */
export default defineConfig<Fixtures>({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  // The machine of a landing is shared: what passes there only at the second attempt is listed as flaky, and is to be mended.
  retries: process.env['CI'] ? 1 : 0,
  // A shared machine may be busy for longer than the half minute and the five seconds that are usual.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'site', testDir: 'site', grepInvert: leftOut },
    {
      name: 'desktop',
      testDir: 'journeys',
      grepInvert: [/@touch/, ...leftOut],
      use: { isLaidOut: false },
    },
    // What differs by hand and width; a phone has no keyboard, and reading, words and names, the worker, the gate, the line, faults and storage are
    // the same on both.
    {
      name: 'phone',
      testDir: 'journeys',
      // Journeys of a margin, or of a mouse. Of the others those that a hand makes differ are brief.
      grepInvert: isLong ? /@wide/ : /^(?!.* @touch)/,
      testIgnore: [
        /(?:faults|keep|keyboard|language|names|name-index|offline|ranking|read|scope|slow-line|stored|terms|time)\.test\.ts$/,
        // Seen on a phone by `npm run hunt`.
        ...(isWhole
          ? []
          : [/(?:cast|install(?:ed-app)?|look-up|notes|passages|progress|search|sources|transfer|ways)\.test\.ts$/]),
      ],
      use: { ...devices['Pixel 7'], isLaidOut: false },
    },
  ],
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: '..',
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: !process.env['CI'],
  },
});
