import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { languages } from '#series/languages.ts';
import { budgets, isLongList, kB, mostRequests } from './budgets.ts';
import { best, compress, hasty } from './compress.ts';
import { filesOfWorker } from './worker-files.ts';

/** What a part of the site weighs, and the most that it may; in bytes. */
type Budget = { what: string; bytes: number; most: number; note?: string };

export type Figures = { budgets: Budget[]; requests: number; pages: number; documents: number; drawings: number };

/** So many pages are compressed as well as can be: what is lighter than all of them in haste is not heavier at leisure. */
const candidates = 12;

/** The bytes of a built site, held against its budgets. Compressed means Brotli, as content networks serve it. @param dist its folder */
export async function measureSite(dist: string): Promise<Figures> {
  const read = (file: string) => readFileSync(join(dist, file));
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const ending = (end: string) => files.filter((file) => file.endsWith(end));
  const compressedSum = async (all: readonly Buffer[]) => sum(await Promise.all(all.map((text) => bytesOf(text))));

  const pages = ending('.html').filter((file) => file !== 'shell.html');
  const heaviest = async (files: readonly string[], count: number, quality: number) => {
    const weighed: { file: string; bytes: number }[] = [];
    // One after another: there may be more than memory holds.
    for (const file of files) weighed.push({ file, bytes: await bytesOf(read(file), quality) });
    return weighed.toSorted((a, b) => b.bytes - a.bytes).slice(0, count);
  };
  const short = pages.filter((file) => !isLongList(file));
  const likely = await heaviest(short, candidates, hasty);
  const heaviestPages = await heaviest(
    likely.map(({ file }) => file),
    3,
    best,
  );

  const record = pages.find((file) => file.startsWith('characters/')) ?? 'characters.html';
  const named = [
    ...read(record)
      .toString()
      .matchAll(/"[^"]*?((?:assets|drawings|icons)\/[\w/.-]+)"/g),
  ].map(([, name = '']) => name);
  const scripts = [...new Set(named)].filter((name) => name.endsWith('.js')).map(read);
  const otherLanguages = languages.slice(1).map((lang) => `api/v1/${lang}/`);
  // What every page has inline, the bare page has too.
  const [, inline = ''] = /<style>([^]*?)<\/style>/.exec(read('shell.html').toString()) ?? [];
  const styles = Buffer.concat([Buffer.from(inline), ...ending('.css').map(read)]);
  const allKept = filesOfWorker(read('sw.js').toString());
  const kept = allKept.filter((url) => !otherLanguages.some((folder) => url.startsWith(folder))).map(read);
  const firstVisit = [...new Set([record, ...named, 'sw.js', ...allKept])];

  return {
    budgets: [
      ...heaviestPages.map(({ file, bytes }) => ({
        what: `HTML of ${file}`,
        bytes,
        most: budgets.page,
        note: `(gzip ${inKB(gzipSync(read(file)).length)})`,
      })),
      {
        what: `JavaScript before a character page is interactive, ${scripts.length} files`,
        bytes: await compressedSum(scripts),
        most: budgets.scripts,
        note: `(gzip ${inKB(sum(scripts.map((script) => gzipSync(script).length)))})`,
      },
      { what: 'CSS, inline in every page and in the sheet of all', bytes: await bytesOf(styles), most: budgets.styles },
      { what: 'Web fonts', bytes: sum(ending('.woff2').map((file) => read(file).length)), most: budgets.faces },
      {
        what: `Whole offline set, one language, ${kept.length} files`,
        bytes: await compressedSum(kept),
        most: budgets.offlineSet,
      },
      {
        what: `First visit with all languages saved, ${firstVisit.length} files`,
        bytes: await compressedSum(firstVisit.map(read)),
        most: budgets.firstVisit,
        note: `(of ${mostRequests} files)`,
      },
    ],
    requests: firstVisit.length,
    pages: pages.length,
    documents: files.filter((file) => /^api\b.*\.json$/.test(file)).length,
    drawings: files.filter((file) => /^drawings\b.*\.svg$/.test(file)).length,
  };
}

/** One line a figure, then what was made. */
export function figuresAsText({ budgets, pages, documents, drawings }: Figures): string {
  const lines = budgets.map(({ what, bytes, most, note = '' }) => {
    const sign = bytes > most ? '✗' : '✓';
    return `${sign} ${what.padEnd(64)} ${inKB(bytes).padStart(7)} of ${most / kB} kB ${note}`;
  });
  const made = `${pages} pages, ${documents} documents and ${drawings} drawings in ${languages.length} languages`;
  return [...lines, `  ${made}`].map((line) => line.trimEnd()).join('\n');
}

/** Whether anything weighs more than it may, or a first visit asks for too many files. */
export function isOver({ budgets, requests }: Figures): boolean {
  return requests > mostRequests || budgets.some(({ bytes, most }) => bytes > most);
}

async function bytesOf(text: Buffer, quality = best): Promise<number> {
  return (await compress(text, quality)).length;
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}

function inKB(bytes: number): string {
  return (bytes / kB).toFixed(1);
}
