import { setTimeout } from 'node:timers/promises';
import type { ServedSite } from '../site/served-site.ts';

/** Waits until a site has been asked for nothing in a while. @param ms how long that is */
export async function untilQuiet(site: ServedSite, ms: number): Promise<void> {
  for (let asked = -1; asked !== site.hits.length; await setTimeout(ms)) asked = site.hits.length;
}

/**
 * Waits for something that a script in the page has noted.
 * @throws when it has not come in time
 */
export async function untilNoted<Found>(what: string, read: () => Promise<Found | null>, ms = 30_000): Promise<Found> {
  for (const end = Date.now() + ms; Date.now() < end; await setTimeout(50)) {
    const found = await read();
    if (found !== null) return found;
  }
  throw new Error(`${what}: expected within ${ms / 1000} s, but it did not happen`);
}
