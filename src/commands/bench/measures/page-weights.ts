import { inPage } from '../phone/in-page.ts';
import { withPhone } from '../phone/phone.ts';
import { untilQuiet } from '../phone/waiting.ts';
import { variants } from '../results/readings.ts';
import { eachSite, type Run } from './bench.ts';
import { weightsOf } from './weights.ts';

/** Nothing is asked for so long, in ms, when a page has what it shows. */
const quiet = 500;

/** What a page of each kind fetches for itself, and nothing ahead: to a reader who saves data, on a phone without a worker. */
export const pageWeights: Run = ({ browser, sites, samples }) =>
  eachSite(samples, variants, ({ address }, variant) =>
    withPhone(browser, { hasWorker: false, scripts: [inPage.savesData] }, async (tab) => {
      const site = sites[variant];
      const before = site.hits.length;
      const response = await tab.goto(site.origin + address, { waitUntil: 'load' });
      if (variant === 'ours') await tab.locator('html[data-ready]').waitFor();
      await untilQuiet(site, quiet);
      const html = (await response?.text()) ?? '';
      return weightsOf(site.hits.slice(before), (file) => html.includes(file));
    }),
  );
