import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright/test';
import { ensureChromium } from '../browser/chromium.ts';
import { median } from './weigh-site.ts';

const runs = 7;
/** A phone of the middle class on a mobile line, as Lighthouse has it: https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md */
const line = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const slowdown = 4;
const firstPort = 4290;

/**
 * Times the first paint of pages of several sites in one browser, in turns, so that what else the machine does meets all alike.
 * @param copies built copies of the project
 * @param addresses of pages that all of them have
 * @returns for each copy the milliseconds until each page paints, in their order: the middle of several runs
 */
export async function timePaint(copies: readonly string[], addresses: readonly string[]): Promise<number[][]> {
  const hosts = await Promise.all(copies.map((copy, place) => serve(copy, firstPort + place)));
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  const times = copies.map(() => addresses.map((): number[] => []));
  for (let run = 0; run < runs; run++)
    for (const [page, address] of addresses.entries())
      for (const [copy, ofCopy] of times.entries())
        ofCopy[page]?.push(await paintOf(browser, `http://127.0.0.1:${firstPort + copy}${address}`));
  await browser.close();
  for (const host of hosts) host.kill();
  return times.map((ofCopy) => ofCopy.map(median));
}

async function paintOf(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', line);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const took = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
  await context.close();
  return took;
}

async function serve(copy: string, port: number) {
  const vite = join(copy, 'node_modules/vite/bin/vite.js');
  const options = ['preview', '--host', '127.0.0.1', '--port', String(port), '--strictPort'];
  const host = spawn(process.execPath, [vite, ...options], { cwd: copy, stdio: ['ignore', 'pipe', 'inherit'] });
  await once(host.stdout, 'data');
  return host;
}
