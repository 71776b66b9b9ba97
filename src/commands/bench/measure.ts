import type { Bench } from './measures/bench.ts';
import { prepareMeasures } from './measures/prepare.ts';
import { runMeasures } from './measures/run-measures.ts';
import type { Order } from './order.ts';
import { openBrowser, slowedTo } from './phone/phone.ts';
import { version } from './lighthouse/lighthouse.ts';
import { commitOf, machineOf } from './results/provenance.ts';
import type { Results } from './results/results.ts';
import { figuresOf } from './results/summary.ts';
import { openSites } from './site/open-sites.ts';

/** Measures what an order asks for. @returns a sentence for each look at a page that gave nothing, too */
export async function measure(order: Order): Promise<{ results: Results; failures: string[] }> {
  const { project, site, samples, opened, tell, runs } = order;
  const begun = { date: new Date().toISOString(), commit: commitOf(project) };
  const measures = await prepareMeasures(order);
  const sites = await openSites(site, samples);
  opened.add(Object.values(sites), (all) => all.forEach((one) => one.close()));
  const { browser, port } = opened.add(await openBrowser(), ({ browser }) => browser.close());
  const pages = samples.filter(({ kind }) => order.pages.includes(kind));
  const bench: Bench = { browser, port, sites, samples, pages, benchmarkIndices: [] };
  const { readings, failures } = await runMeasures(bench, measures, runs, tell);
  const machine = machineOf(bench.benchmarkIndices);
  const versions = {
    node: process.versions.node,
    chromium: browser.version(),
    lighthouse: machine.benchmarkIndex === null ? null : version,
  };
  return {
    results: { version: 1, ...begun, versions, machine, slowedTo, runs, figures: figuresOf(readings) },
    failures,
  };
}
