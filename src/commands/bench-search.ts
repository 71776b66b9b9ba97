/**
 * `npm run bench:search`: how well search finds what it should, by class of query, how steadily and how fast, at the record's size and with
 * 10,000 people more, here and in Chromium with its processor slowed down; and the bytes that it costs.
 */
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { nonsense } from '#series/search-queries.ts';
import { languages } from '#series/languages.ts';
import { find } from '#search/find.ts';
import type { SearchIndex } from '#search/search-index.ts';
import { findPassages } from '#search/texts.ts';
import { compileApi } from '../compiler/api/compile.ts';
import { builtCode } from './search-bench/built-code.ts';
import { compiledIndex, compiledPassages, findablesIn } from './search-bench/compiled-index.ts';
import { type Case, generatedCases } from './search-bench/generated.ts';
import { inventedPeople } from './search-bench/invented.ts';
import { type Rate, rateOf, sumOf } from './search-bench/rates.ts';
import { timesSlowed } from './search-bench/slow-machine.ts';
import { stepsOf, unsteadyIn } from './search-bench/steadiness.ts';
import { writtenCases } from './search-bench/written.ts';

const added = 10_000;
const documents = compileApi(join(import.meta.dirname, '../content'));
const people = inventedPeople(added);
const indexes: Record<string, SearchIndex> = {
  'before watching': compiledIndex(documents, false),
  'everything open': compiledIndex(documents, true),
  [`and ${added.toLocaleString('en')} more`]: compiledIndex(documents, true, people),
};

const percent = (part: number, whole: number) => `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`.padStart(8);

function printRates(title: string, classes: Record<string, Case[]>, index: SearchIndex): void {
  console.log(`\n${title.padEnd(40)}  asked    first  among 3`);
  const print = (name: string, { asked, first, amongThree }: Rate) =>
    console.log(
      `  ${name.padEnd(38)} ${String(asked).padStart(6)} ${percent(first, asked)} ${percent(amongThree, asked)}`,
    );
  const rates = Object.entries(classes).map(([name, cases]) => [name, rateOf(index, cases)] as const);
  for (const [name, rate] of rates) print(name, rate);
  const sum = sumOf(rates.map(([, rate]) => rate));
  print('all', sum);
  for (const missed of sum.missed.slice(0, 8)) console.log(`    ${missed}`);
}

for (const [name, index] of Object.entries(indexes)) {
  printRates(`Written queries, ${name}`, writtenCases(index), index);
  const answered = nonsense.filter((typed) => find(index, typed).length > 0);
  console.log(`  nonsense answered: ${answered.length} of ${nonsense.length} (${answered.join(', ')})`);
}
const open = indexes['everything open']!;
const generated = generatedCases(open.entries);
printRates('Generated queries', generated, open);

console.log('\nTyped key by key: gone again after it was in sight');
for (const [name, cases] of Object.entries(generated)) {
  const unsteady = unsteadyIn(open, cases);
  console.log(
    `  ${name.padEnd(38)} ${percent(unsteady.length, cases.length)} of ${cases.length}  ${unsteady[0] ?? ''}`,
  );
}

/** Milliseconds of this process, in which nothing else counts that the machine does. */
function timesOf(act: (text: string) => unknown, texts: readonly string[]): number[] {
  return texts
    .map((text) => {
      const before = process.cpuUsage();
      act(text);
      return process.cpuUsage(before).user / 1000;
    })
    .toSorted((a, b) => a - b);
}

const keys = Object.values(writtenCases(open)).flatMap((cases) => cases.flatMap(({ typed }) => stepsOf(typed)));
const at = (times: readonly number[], share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
console.log('\nMilliseconds a key              p50      p95');
for (const [name, index] of Object.entries(indexes)) {
  const times = timesOf((text) => find(index, text), [...keys, ...keys]);
  console.log(`  names, ${name.padEnd(20)} ${at(times, 0.5).padStart(7)} ${at(times, 0.95).padStart(8)}`);
}
for (const lang of languages) {
  const passages = compiledPassages(documents, lang, true);
  const times = timesOf((text) => findPassages(passages, text), [...keys, ...keys]);
  console.log(`  texts, ${lang.padEnd(20)} ${at(times, 0.5).padStart(7)} ${at(times, 0.95).padStart(8)}`);
}

const timesSlower = 4;
const engine = await builtCode('find.ts', 'search-index.ts');
const record = findablesIn(documents, true);
console.log(`\nBuilt, a processor ${timesSlower} times slower: first answer (ms)      p50      p95`);
for (const [name, items] of [
  ['the record', record],
  [`and ${added.toLocaleString('en')} more`, [...record, ...people]],
] as const) {
  const { first, keys: times } = await timesSlowed(engine, items, keys, timesSlower);
  const sortedTimes = times.toSorted((a, b) => a - b);
  console.log(
    `  names, ${name.padEnd(32)} ${first.toFixed(0).padStart(10)} ${at(sortedTimes, 0.5).padStart(16)} ${at(sortedTimes, 0.95).padStart(8)}`,
  );
}

console.log('\nkB (Brotli)');
const bytesOf = (text: string) => (brotliCompressSync(text).length / 1024).toFixed(1).padStart(6);
console.log(`  ${'engine, of names'.padEnd(38)} ${bytesOf(engine)}`);
console.log(
  `  ${'and of statements, marks, suggestions'.padEnd(38)} ${bytesOf(await builtCode('find.ts', 'search-index.ts', 'texts.ts', 'marks.ts', 'excerpt.ts', 'suggest.ts'))}`,
);
for (const path of ['search.json', ...languages.map((lang) => `${lang}/search/texts.json`)])
  console.log(`  ${path.padEnd(38)} ${bytesOf(JSON.stringify(documents.get(path)))}`);
console.log('  Statements are fetched without a worker only: with one they are made of the documents it has.');
