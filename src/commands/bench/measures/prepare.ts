import { Lighthouse } from '../lighthouse/lighthouse.ts';
import type { Order } from '../order.ts';
import type { Measure } from '../results/measures.ts';
import { buildChanged } from '../site/builds.ts';
import { type Run, sampleOf } from './bench.ts';
import { hydration } from './hydration.ts';
import { mainThread } from './main-thread.ts';
import { lighthouse } from './lighthouse.ts';
import { pageWeights } from './page-weights.ts';
import { paint } from './paint.ts';
import { firstTap, laterTap, offlineTap } from './tap.ts';
import { update, visit } from './visit.ts';

/** How each measure is read; undefined where something that it needs cannot be had, which is told. */
const ways: Record<Measure, (order: Order) => Run | Promise<Run | undefined>> = {
  lighthouse: startLighthouse,
  paint: () => paint,
  'main-thread': () => mainThread,
  'first-tap': () => firstTap,
  'later-tap': () => laterTap,
  'offline-tap': () => offlineTap,
  hydration: () => hydration,
  visit: () => visit,
  update: buildUpdate,
  pages: () => pageWeights,
};

/** The measures that an order asks for, as far as they can be read. */
export async function prepareMeasures(order: Order): Promise<[Measure, Run][]> {
  const prepared: [Measure, Run][] = [];
  for (const name of order.only) {
    const run = await ways[name](order);
    if (run) prepared.push([name, run]);
  }
  return prepared;
}

async function startLighthouse({ opened, tell }: Order): Promise<Run | undefined> {
  try {
    return lighthouse(opened.add(await Lighthouse.start(), (process) => process.close()));
  } catch (error) {
    tell(`Lighthouse is left out, as it could not be had: ${String(error)}`);
    return undefined;
  }
}

async function buildUpdate({ dist, project, site, samples, opened, tell }: Order): Promise<Run | undefined> {
  if (dist) {
    tell('an update is left out: it needs a second build, and a folder as it is has none');
    return undefined;
  }
  tell('building the site after a change');
  const id = sampleOf({ samples }, 'character').address.split('/').at(-1);
  return update({ before: site, after: await buildChanged(project, `characters/${id}.yaml`, opened) });
}
