import type { Page } from 'playwright/test';
import type { SamplePage, Values, Variant } from '../results/readings.ts';
import { inPage } from '../phone/in-page.ts';
import { slowDown, withPhone } from '../phone/phone.ts';
import { untilNoted, untilQuiet } from '../phone/waiting.ts';
import type { ServedSite } from '../site/served-site.ts';
import { type Bench, eachSite, type Run, sampleOf } from './bench.ts';

type Noted = { touched?: number; heading?: number; painted?: number };

/** A reader looks at a list for a moment before tapping. */
const moment = 3000;

type Visit = { isLater: boolean; isOffline: boolean };

/** From the touch of a card in the list of characters to their page, on a slow line. */
function taps(variants: readonly Variant[], visit: Visit): Run {
  return (bench) =>
    eachSite([sampleOf(bench, 'character')], variants, (page, variant) => tapOnce(bench, variant, page, visit));
}

export const firstTap = taps(['plain', 'ours'], { isLater: false, isOffline: false });
export const laterTap = taps(['plain', 'ours'], { isLater: true, isOffline: false });
export const offlineTap = taps(['ours'], { isLater: true, isOffline: true });

async function tapOnce(bench: Bench, variant: Variant, page: SamplePage, visit: Visit): Promise<Values> {
  const site = bench.sites[variant];
  const list = site.origin + sampleOf(bench, 'characters').address;
  return withPhone(bench.browser, { hasWorker: true, scripts: [inPage.tap] }, async (tab, context) => {
    const open = async () => {
      await tab.goto(list, { waitUntil: 'load' });
      if (variant === 'ours') await tab.locator('html[data-ready]').waitFor();
    };
    if (visit.isLater) {
      await open();
      if (variant === 'ours') await untilKept(tab, site);
    }
    await slowDown(tab);
    await open();
    await untilQuiet(site, moment);
    if (visit.isOffline) await context.setOffline(true);
    return touch(tab, site, page.address);
  });
}

async function touch(tab: Page, site: ServedSite, address: string): Promise<Values> {
  const before = site.hits.length;
  await tab.locator(`main a[href="${address}"]`).first().tap({ noWaitAfter: true });
  const { touched, heading, painted } = await untilNoted(`the heading of ${address}`, async () => {
    const text = await tab.evaluate<string>("sessionStorage.getItem('bench') ?? '{}'").catch(() => '{}');
    const { touched, heading, painted } = JSON.parse(text) as Noted;
    return touched && heading && painted ? { touched, heading, painted } : null;
  });
  return { heading: heading - touched, painted: painted - touched, requests: site.hits.length - before };
}

/** A worker is waited for on a quick line: what it costs is another measure's. */
async function untilKept(tab: Page, site: ServedSite): Promise<void> {
  await tab.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  await untilQuiet(site, 1000);
}
