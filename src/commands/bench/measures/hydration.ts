import { inPage } from '../phone/in-page.ts';
import { slowDown, withPhone } from '../phone/phone.ts';
import { untilNoted } from '../phone/waiting.ts';
import { eachSite, type Run } from './bench.ts';

type Noted = { ready?: number; answered?: number };

/** When the app runs, and when a button that was tapped at the first paint has answered, on a slow line. */
export const hydration: Run = ({ browser, sites, pages }) =>
  eachSite(pages, ['ours'], ({ address }) =>
    withPhone(browser, { hasWorker: false, scripts: [inPage.firstAnswer] }, async (tab) => {
      await slowDown(tab);
      await tab.goto(sites.ours.origin + address, { waitUntil: 'commit' });
      return untilNoted(`${address}: an answer to a tap`, async () => {
        const { ready, answered } = await tab.evaluate<Noted>('globalThis.bench ?? {}');
        return ready === undefined || answered === undefined ? null : { ready, answered };
      });
    }),
  );
