import { setTimeout } from 'node:timers/promises';
import { inPage } from '../phone/in-page.ts';
import { slowDown, withPhone } from '../phone/phone.ts';
import { variants } from '../results/readings.ts';
import { eachSite, type Run } from './bench.ts';

type Noted = { largest: number; blocked: number; shift: number };

/** What comes after a page has loaded, or the app runs, is painted by then, in ms. */
const settling = 1500;

/** What a phone on a slow line shows, and when; workers take no part. */
export const paint: Run = ({ browser, sites, pages }) =>
  eachSite(pages, variants, (page, variant) =>
    withPhone(browser, { hasWorker: false, scripts: [inPage.paints] }, async (tab) => {
      await slowDown(tab);
      await tab.goto(sites[variant].origin + page.address, { waitUntil: 'load' });
      if (variant === 'ours') await tab.locator('html[data-ready]').waitFor();
      await setTimeout(settling);
      const { largest, blocked, shift } = await tab.evaluate<Noted>('bench');
      const first = await tab.evaluate<number>("performance.getEntriesByName('first-contentful-paint')[0].startTime");
      return { 'first paint': first, 'largest paint': largest, blocked, shift };
    }),
  );
