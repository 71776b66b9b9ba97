import type { Page } from 'playwright/test';
import { withPhone } from '../phone/phone.ts';
import { untilQuiet } from '../phone/waiting.ts';
import type { ServedSite } from '../site/served-site.ts';
import { eachSite, type Run, sampleOf } from './bench.ts';
import { weightsOf } from './weights.ts';

/** Nothing is asked for so long, in ms, when the worker has everything. */
const quiet = 3000;

/** Everything that a stranger's first page fetches, until the worker has all. */
export const visit: Run = ({ browser, sites: { ours }, samples }) =>
  eachSite([sampleOf({ samples }, 'character')], ['ours'], ({ address }) =>
    withPhone(browser, { hasWorker: true }, async (tab) => {
      const before = ours.hits.length;
      await visitWhole(tab, ours, address);
      return weightsOf(ours.hits.slice(before));
    }),
  );

/**
 * Everything that a reader fetches who has everything, and comes back after a change.
 * @param folders of the site before and after it
 */
export function update(folders: { before: string; after: string }): Run {
  return ({ browser, sites: { ours }, samples }) =>
    eachSite([sampleOf({ samples }, 'character')], ['ours'], ({ address }) =>
      withPhone(browser, { hasWorker: true }, async (tab) => {
        ours.publish(folders.before);
        await visitWhole(tab, ours, address);
        const before = ours.hits.length;
        ours.publish(folders.after);
        await tab.reload();
        // The browser would look by itself, but when it has time.
        await tab.evaluate('navigator.serviceWorker.ready.then((worker) => worker.update()).then(() => undefined)');
        await untilQuiet(ours, quiet);
        ours.publish(folders.before);
        return weightsOf(ours.hits.slice(before));
      }),
    );
}

async function visitWhole(tab: Page, site: ServedSite, address: string): Promise<void> {
  await tab.goto(site.origin + address);
  await tab.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  await untilQuiet(site, quiet);
}
