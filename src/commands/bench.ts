/**
 * `npm run bench`: how fast the site is, and what it weighs, beside the same words as plain HTML. Prints one table; fails when bytes or
 * requests are over their budgets, and never for times. A whole run is kept as `public/bench.json`.
 * `-- --only paint,pages`, `-- --pages home,story` and `-- --runs 1` measure less; `-- --dist FOLDER` measures a built site as it is.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { figuresAsText, isOver, measureSite } from '../site/figures.ts';
import { Lighthouse, version } from './bench/lighthouse/lighthouse.ts';
import { type Bench, type Run, sampleOf } from './bench/measures/bench.ts';
import { hydration } from './bench/measures/hydration.ts';
import { lighthouse } from './bench/measures/lighthouse.ts';
import { pageWeights } from './bench/measures/page-weights.ts';
import { paint } from './bench/measures/paint.ts';
import { runMeasures } from './bench/measures/run-measures.ts';
import { firstTap, laterTap, offlineTap } from './bench/measures/tap.ts';
import { update, visit } from './bench/measures/visit.ts';
import { readOptions } from './bench/options.ts';
import { openBrowser, slowedTo } from './bench/phone/phone.ts';
import { isWhole, resultsAsText } from './bench/results/keep.ts';
import type { Measure } from './bench/results/measures.ts';
import { commitOf, processorOf } from './bench/results/provenance.ts';
import type { Results } from './bench/results/results.ts';
import { figuresOf, median } from './bench/results/summary.ts';
import { tableOf } from './bench/results/table.ts';
import { build, buildChanged } from './bench/site/builds.ts';
import { openSites } from './bench/site/open-sites.ts';
import { samplePages } from './bench/site/sample-pages.ts';

const root = join(import.meta.dirname, '../..');
const options = readOptions(process.argv.slice(2));
const date = new Date().toISOString();
const commit = commitOf(root);
const tell = (line: string) => console.error(`… ${line}`);

/** What has to be closed, the last opened first. */
const open: (() => unknown)[] = [];
/** Looks that gave nothing, each in a sentence. */
const missing: string[] = [];

tell(options.dist ? `measuring ${options.dist}` : 'building the site');
const dist = options.dist ? resolve(options.dist) : await build(root);
const samples = samplePages((path) => JSON.parse(readFileSync(join(dist, 'api/v1', path), 'utf8')) as unknown);
const pages = samples.filter(({ kind }) => options.pages.includes(kind));

async function startLighthouse(): Promise<Lighthouse | undefined> {
  try {
    const started = await Lighthouse.start();
    open.push(() => started.close());
    return started;
  } catch (error) {
    console.warn(`Lighthouse is left out, as it could not be had: ${String(error)}`);
    return undefined;
  }
}

async function buildUpdate(): Promise<Run | undefined> {
  if (options.dist) {
    console.warn('An update is left out: it needs a second build, and a folder as it is has none.');
    return undefined;
  }
  tell('building the site after a change');
  const id = sampleOf({ samples }, 'character').address.split('/').at(-1);
  const changed = await buildChanged(root, `characters/${id}.yaml`);
  open.push(() => changed.remove());
  return update({ before: dist, after: changed.folder });
}

/** How each measure is read; undefined where it cannot be. */
const runs: Record<Measure, () => Run | Promise<Run | undefined>> = {
  lighthouse: async () => {
    const started = await startLighthouse();
    return started && lighthouse(started, (index) => benchmarkIndices.push(index));
  },
  paint: () => paint,
  'first-tap': () => firstTap,
  'later-tap': () => laterTap,
  'offline-tap': () => offlineTap,
  hydration: () => hydration,
  visit: () => visit,
  update: buildUpdate,
  pages: () => pageWeights,
};
const benchmarkIndices: number[] = [];

async function measure(): Promise<Results> {
  const measures: [Measure, Run][] = [];
  for (const name of options.only) {
    const run = await runs[name]();
    if (run) measures.push([name, run]);
  }
  const sites = await openSites(dist, samples);
  open.push(...Object.values(sites).map((site) => () => site.close()));
  const { browser, port } = await openBrowser();
  open.push(() => browser.close());
  const bench: Bench = { browser, port, sites, samples, pages };
  const { readings, failures } = await runMeasures(bench, measures, options.runs, tell);
  missing.push(...failures);
  return {
    version: 1,
    date,
    commit,
    versions: {
      node: process.versions.node,
      chromium: browser.version(),
      lighthouse: benchmarkIndices.length > 0 ? version : null,
    },
    machine: {
      ...processorOf(),
      benchmarkIndex: benchmarkIndices.length > 0 ? median(benchmarkIndices) : null,
    },
    slowedTo,
    runs: options.runs,
    figures: figuresOf(readings),
  };
}

async function closeAll(): Promise<void> {
  for (const close of open.toReversed()) await close();
}

const results = await measure().finally(closeAll);
const weights = await measureSite(dist);
console.log(`\n${tableOf(results.figures)}\n\nThe built site\n${figuresAsText(weights)}\n`);
for (const failure of missing) console.log(`✗ could not be read: ${failure}`);
console.log(circumstances(results));
if (!options.dist && missing.length === 0 && isWhole(results)) {
  writeFileSync(join(root, 'public/bench.json'), resultsAsText(results));
  console.log('Kept as public/bench.json.');
}
const isOverBudget = results.figures.some(({ goal }) => goal?.isBudget && goal.isMissed);
process.exitCode = isOverBudget || isOver(weights) || missing.length > 0 ? 1 : 0;

function circumstances({ machine, versions, runs }: Results): string {
  const minutes = ((Date.now() - Date.parse(date)) / 60_000).toFixed(1);
  const index = machine.benchmarkIndex === null ? '' : `, benchmark index ${machine.benchmarkIndex.toFixed(0)}`;
  return `${runs} runs in ${minutes} minutes; ${machine.cores} × ${machine.processor}${index}; Chromium ${versions.chromium}, Node ${versions.node}`;
}
