/**
 * `npm run bench:growth`: what the site weighs, and what its build takes, as the record grows. It makes invented records of 16, 100, 1,000 and
 * 10,000 characters – or of the sizes that are named – in copies of the project, builds them one after another, times the first paint of pages
 * of all of them in turns, and writes a table and a picture of curves to `src/commands/growth/report`. It fails where a page grows with the
 * record or the build takes too much. `-- --keep` keeps the copies.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { kinds } from '#shared/kinds/kinds.ts';
import { addressOfRecord } from '#shared/router/addresses.ts';
import { type Built, buildCopy } from './growth/build-copy.ts';
import { faultsIn, type Measured } from './growth/figures.ts';
import { grownCopy } from './growth/grown-copy.ts';
import { pictureOf } from './growth/picture.ts';
import { tableOf } from './growth/table.ts';
import { timePaint } from './growth/time-paint.ts';
import { type Weights, weighSite } from './growth/weigh-site.ts';

const root = join(import.meta.dirname, '../..');
const report = join(import.meta.dirname, 'growth/report');

const named = process.argv.slice(2).filter((word) => /^\d+$/.test(word));
const sizes = (named.length > 0 ? named.map(Number) : [16, 100, 1000, 10_000]).toSorted((a, b) => a - b);
/** So many characters, of whom a quarter is gated, fill a page of the cast. */
const fullFrom = Math.ceil((kinds.characters.perPage * 4) / 3);

const sites: { size: number; copy: string; built: Built; weights: Weights }[] = [];
for (const size of sizes) {
  console.log(`${size} characters…`);
  const copy = grownCopy(root, size);
  const built = await buildCopy(copy);
  console.log(`  built in ${built.seconds.toFixed(0)} s, ${built.processorSeconds.toFixed(0)} s of processors`);
  sites.push({ size, copy, built, weights: weighSite(join(copy, 'dist')) });
}

/** The first record of a list, which is alike in all sizes. */
function firstOf(list: string): string {
  const file = join(sites[0]?.copy ?? '', `dist/api/v1/en/${list}.json`);
  const { items } = JSON.parse(readFileSync(file, 'utf8')) as { items: { id: string }[] };
  return addressOfRecord('en', `${list}/${items[0]?.id}`);
}

const addresses = [firstOf('characters'), '/characters', firstOf('notes')];
const paints = await timePaint(
  sites.map(({ copy }) => copy),
  addresses,
);
const all = sites.map(({ size, built, weights }, place): Measured => {
  const [character = 0, cast = 0, note = 0] = paints[place] ?? [];
  return { size, built, weights, paints: { character, cast, note } };
});

const table = await format(tableOf(all, fullFrom), { ...(await resolveConfig(root)), parser: 'markdown' });
console.log(table);
writeFileSync(join(report, 'growth.md'), table);
writeFileSync(join(report, 'growth.svg'), pictureOf(all));
for (const { copy } of sites)
  if (process.argv.includes('--keep')) console.log(`kept: ${copy}`);
  else rmSync(copy, { recursive: true });

const faults = faultsIn(all, fullFrom);
for (const fault of faults) console.error(`✗ ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
