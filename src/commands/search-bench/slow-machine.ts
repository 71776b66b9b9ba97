import { chromium } from 'playwright/test';
import type { find } from '#search/find.ts';
import type { searchIndexOf } from '#search/search-index.ts';
import type { Findable } from '#shared/schema/document.ts';
import { ensureChromium } from '../browser/chromium.ts';

/** Each key is asked so many times, and the shortest time counts: the rest is what else the machine did. */
const runs = 3;

type Engine = { find: typeof find; searchIndexOf: typeof searchIndexOf };

/** In milliseconds: until the index is there and has answered for the first time, and for each key after that. */
export type SlowTimes = { first: number; keys: number[] };

/** Chromium slows down by interrupting itself, of which its headless shell breaks down now and then. */
const attempts = 5;

/**
 * Times in Chromium, its processor slowed down.
 * @param engine the code of such a module
 * @throws when Chromium broke down each time
 */
export async function timesSlowed(...asked: Parameters<typeof timesInChromium>): Promise<SlowTimes> {
  for (let attempt = 1; ; attempt++)
    try {
      return await timesInChromium(...asked);
    } catch (error) {
      if (attempt === attempts) throw error;
    }
}

async function timesInChromium(
  engine: string,
  items: readonly Findable[],
  keys: readonly string[],
  timesSlower: number,
): Promise<SlowTimes> {
  const browser = await chromium.launch({ executablePath: ensureChromium() });
  try {
    const page = await browser.newPage();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: timesSlower });
    return await page.evaluate(
      async ({ engine, items, keys, runs }) => {
        const module = (await import(`data:text/javascript,${encodeURIComponent(engine)}`)) as Engine;
        const start = performance.now();
        const index = module.searchIndexOf(items);
        module.find(index, keys.at(-1)!);
        const first = performance.now() - start;
        const times = keys.map(() => Infinity);
        for (let run = 0; run < runs; run++)
          for (const [place, key] of keys.entries()) {
            const before = performance.now();
            module.find(index, key);
            times[place] = Math.min(times[place]!, performance.now() - before);
          }
        return { first, keys: times };
      },
      { engine, items, keys, runs },
    );
  } finally {
    await browser.close();
  }
}
