/**
 * `npm run bench`: how fast the site is, and what it weighs, beside the same words as plain HTML. Prints a table for each measure; fails when
 * bytes or requests are over their budgets, or something could not be read, and never for times. A whole run is kept as `public/bench.json`.
 * `-- --only paint,pages`, `-- --pages home,story` and `-- --runs 1` measure less; `-- --dist FOLDER` measures a built site as it is.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { figuresAsText, isOver, measureSite } from '../site/figures.ts';
import { measure } from './bench/measure.ts';
import { Opened } from './bench/opened.ts';
import { type Options, readOptions } from './bench/options.ts';
import { isWhole, resultsAsText } from './bench/results/keep.ts';
import type { Results } from './bench/results/results.ts';
import { tableOf } from './bench/results/table.ts';
import { build } from './bench/site/builds.ts';
import { samplePages } from './bench/site/sample-pages.ts';

const start = performance.now();
const project = join(import.meta.dirname, '../..');
const options = optionsOrEnd();
const tell = (line: string) => console.error(`… ${line}`);

tell(options.dist ? `measuring ${options.dist}` : 'building the site');
const site = options.dist ? resolve(options.dist) : await build(project);
const samples = samplePages((path) => JSON.parse(readFileSync(join(site, 'api/v1', path), 'utf8')) as unknown);
const opened = new Opened();
process.once('SIGINT', () => void opened.close().finally(() => process.exit(130)));
const { results, failures } = await measure({ ...options, project, site, samples, opened, tell }).finally(() =>
  opened.close(),
);
const weights = await measureSite(site);

console.log(`\n${tableOf(results.figures)}\n\nThe built site\n${figuresAsText(weights)}\n`);
for (const failure of failures) console.log(`✗ could not be read: ${failure}`);
console.log(`${circumstancesOf(results)}, ${((performance.now() - start) / 60_000).toFixed(1)} minutes`);
if (!options.dist && failures.length === 0 && isWhole(results)) {
  writeFileSync(join(project, 'public/bench.json'), resultsAsText(results));
  console.log('Kept as public/bench.json.');
}
const isOverBudget = results.figures.some(({ goal }) => goal?.isBudget && goal.isMissed);
process.exitCode = isOverBudget || isOver(weights) || failures.length > 0 ? 1 : 0;

/** Of what was asked; what cannot be done is told, and nothing is done. */
function optionsOrEnd(): Options {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/** What another run has to have in common to be compared. */
function circumstancesOf({ machine, versions, runs }: Results): string {
  const index = machine.benchmarkIndex === null ? '' : ` of benchmark index ${machine.benchmarkIndex.toFixed(0)}`;
  return `${runs} runs on ${machine.cores} × ${machine.processor}${index}, Chromium ${versions.chromium}, Node ${versions.node}`;
}
