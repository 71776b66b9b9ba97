import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOfWorker } from '../../../site/worker-files.ts';
import type { SamplePage, Variant } from '../results/readings.ts';
import { plainPage } from './plain-page.ts';
import { ServedSite } from './served-site.ts';
import { withoutScripts } from './without-scripts.ts';

/** Serves the three kinds of a built site, with everything compressed that will be asked for. */
export async function openSites(folder: string, pages: readonly SamplePage[]): Promise<Record<Variant, ServedSite>> {
  const addresses = pages.map(({ address }) => address);
  const sites = {
    plain: await ServedSite.open(folder, { change: plainPage, hasPolicy: false }),
    'without scripts': await ServedSite.open(folder, { change: withoutScripts }),
    ours: await ServedSite.open(folder),
  };
  const kept = filesOfWorker(readFileSync(join(folder, 'sw.js'), 'utf8')).map((file) => `/${file}`);
  await Promise.all(Object.values(sites).map((site) => site.prepare(addresses)));
  await sites.ours.prepare([...kept, '/sw.js']);
  return sites;
}
