import { type Browser, type BrowserContext, chromium, type Page } from 'playwright/test';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { ensureChromium } from '../../browser/chromium.ts';
import { listen } from '../../static-files/listen.ts';

/** What a phone on a slow line has, as Lighthouse assumes it too: https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md */
export const slowedTo = {
  roundTripMs: 150,
  downBitsPerSecond: 1_600_000,
  upBitsPerSecond: 750_000,
  processorTimesSlower: 4,
} as const;

const device = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };

/** A browser that Lighthouse can drive too, by its port. */
export type OpenBrowser = { browser: Browser; port: number };

export async function openBrowser(): Promise<OpenBrowser> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    // The command closes it, with all else that it has opened.
    handleSIGINT: false,
    args: [
      `--remote-debugging-port=${port}`,
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return { browser, port };
}

/**
 * A phone that knows nothing of the site yet, and a page on it.
 * @param scripts files of `in-page` that run in each page before its own
 */
export async function withPhone<Found>(
  browser: Browser,
  { hasWorker, scripts = [] }: { hasWorker: boolean; scripts?: readonly string[] },
  look: (page: Page, context: BrowserContext) => Promise<Found>,
): Promise<Found> {
  const context = await browser.newContext({ ...device, serviceWorkers: hasWorker ? 'allow' : 'block' });
  try {
    for (const path of scripts) await context.addInitScript({ path });
    return await look(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

/** Slows the line and the processor of a page; its worker has those of the machine. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slowedTo.roundTripMs,
    downloadThroughput: slowedTo.downBitsPerSecond / 8,
    uploadThroughput: slowedTo.upBitsPerSecond / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowedTo.processorTimesSlower });
}

async function freePort(): Promise<number> {
  const server = createServer();
  const { port } = new URL(await listen(server));
  server.close();
  await once(server, 'close');
  return Number(port);
}
