/**
 * `npm run mutate`: changes the code that decides what is shown, one place at a time, and asks the unit tests whether they notice.
 * Prints one table and fails when a file falls below the mark. `npm run mutate -- api/ names.ts` takes only files with such a path.
 */
import { Stryker } from '@stryker-mutator/core';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { decidingFiles } from './mutation/deciding-files.ts';
import { equivalents } from './mutation/equivalents.ts';
import { tableOf } from './mutation/table.ts';

/** Per cent of its mutants that the tests of each file must notice. */
const mark = 90;

const files = decidingFiles(process.argv.slice(2));
// The rest stands in .stryker.config.json. There `tsconfigFile` names no file: Stryker would rewrite its paths through TypeScript's API,
// which TypeScript 7 does not have.
const results = await new Stryker({
  mutate: files,
  reporters: [process.stdout.isTTY ? 'progress' : 'progress-append-only'],
}).runMutationTest();

const { rows, stale } = tableOf(
  results.map(({ fileName, location, replacement, status }) => ({
    file: relative('.', fileName),
    ...location,
    becomes: replacement,
    status,
  })),
  equivalents.filter(({ file }) => files.includes(file)),
  (file) => readFileSync(file, 'utf8'),
);

const width = Math.max(...rows.map(({ file }) => file.length));
console.log(`\n  ${'file'.padEnd(width)}  mutants  killed`);
for (const { file, mutants, percent, survivors } of rows) {
  const isGood = percent >= mark;
  console.log(
    `${isGood ? '✓' : '✗'} ${file.padEnd(width)} ${String(mutants).padStart(8)} ${percent.toFixed(1).padStart(6)} %`,
  );
  for (const survivor of survivors) console.log(`    ${survivor}`);
}
for (const { file, line, becomes } of stale)
  console.log(`✗ ${file}: \`${line}\` → \`${becomes}\` no longer survives; take it out of the list of equivalents`);

const missing = files.filter((file) => rows.every((row) => row.file !== file));
for (const file of missing) console.log(`  ${file} has nothing to mutate`);
process.exitCode = stale.length > 0 || rows.some(({ percent }) => percent < mark) ? 1 : 0;
