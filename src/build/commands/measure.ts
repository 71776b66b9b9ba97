/** `npm run measure`: the bytes of the built site, held against its budgets. Compressed means Brotli, as content networks serve it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const dist = join(import.meta.dirname, '../../../dist');
const compressed = (text: string | Buffer) => brotliCompressSync(text).length;
const read = (file: string) => readFileSync(join(dist, file));
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
const pages = files.filter((file) => file.endsWith('.html') && file !== 'shell.html');

const kB = 1024;
let failures = 0;
function budget(what: string, bytes: number, most: number, note = ''): void {
  const isOver = bytes > most;
  failures += Number(isOver);
  console.log(
    `${isOver ? '✗' : '✓'} ${what.padEnd(64)} ${(bytes / kB).toFixed(1).padStart(7)} of ${most / kB} kB ${note}`,
  );
}

const heaviest = pages
  // Two pages list the whole record, with every address of every source: they may take a second round trip.
  .filter((file) => !/(?:^|\/)(?:sources|production\/timeline)\.html$/.test(file))
  .map((file) => ({ file, bytes: compressed(read(file)), gzip: gzipSync(read(file)).length }))
  .toSorted((a, b) => b.bytes - a.bytes);
for (const { file, bytes, gzip } of heaviest.slice(0, 3))
  budget(`HTML of ${file}`, bytes, 14 * kB, `(gzip ${(gzip / kB).toFixed(1)})`);

const record = pages.find((file) => file.startsWith('characters/'));
const character = read(record ?? 'characters.html').toString();
const scripts = [
  ...new Set(
    [...character.matchAll(/(?:modulepreload"[^>]*href|module"[^>]*src)="([^"]+)"/g)].map(([, src = '']) => src),
  ),
];
const assets = scripts.map((src) => read(src.slice(src.indexOf('assets/'))));
const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
budget(
  `JavaScript before a character page is interactive, ${scripts.length} files`,
  sum(assets.map(compressed)),
  115 * kB,
  `(gzip ${(sum(assets.map((asset) => gzipSync(asset).length)) / kB).toFixed(1)})`,
);
const sheets = files.filter((file) => file.endsWith('.css'));
budget(`CSS, ${sheets.length} files`, sum(sheets.map((file) => compressed(read(file)))), 12 * kB);
budget('Web fonts', sum(files.filter((file) => file.endsWith('.woff2')).map((file) => read(file).length)), 30 * kB);

const worker = read('sw.js').toString();
const kept = [...worker.matchAll(/"url":"([^"]+)"/g)].map(([, url = '']) => url);
const ofLanguage = kept.filter((url) => !url.startsWith('api/v1/ko/'));
budget(
  `Whole offline set, one language, ${ofLanguage.length} files`,
  sum(ofLanguage.map((url) => compressed(read(url)))),
  1000 * kB,
);

console.log(`  ${pages.length} pages, ${files.filter((file) => file.endsWith('.json')).length} documents`);
process.exitCode = failures > 0 ? 1 : 0;
