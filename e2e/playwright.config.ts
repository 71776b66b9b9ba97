import { defineConfig, devices } from 'playwright/test';
import { findChromium } from '../src/commands/browser/chromium.ts';

/** Another one lets two checkouts be tested side by side. */
const port = Number(process.env['PORT'] ?? 4180);
const executablePath = findChromium();

/** Runs against the built site, served with its real headers. Traces take a quarter of the time: `--trace retain-on-failure` asks for them. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
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
    { name: 'site', testDir: 'site' },
    { name: 'desktop', testDir: 'journeys' },
    // What differs by hand and width; a phone has no keyboard, and reading, the worker, the gate, the line, faults and storage are the same on both.
    {
      name: 'phone',
      testDir: 'journeys',
      // Journeys of a margin, or of a mouse.
      grepInvert: /@wide/,
      testIgnore: /(?:faults|keep|keyboard|offline|read|scope|slow-line|stored)\.test\.ts$/,
      use: { ...devices['Pixel 7'] },
    },
  ],
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: '..',
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: !process.env['CI'],
  },
});
