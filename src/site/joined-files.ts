import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { joinedFileOf, joinedText } from '#packs/joined-packs.ts';
import { groupedBy } from '../compiler/statements/grouped-by.ts';
import { type Chunk, stylesOf } from './chunks.ts';

/** Puts all drawings into one file, from which the worker answers for each: `src/worker/packs.ts`. */
export function joinDrawings(outDir: string): void {
  const folder = join(outDir, 'drawings');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.svg'));
  const files = names.toSorted().map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')]);
  const text = JSON.stringify(Object.fromEntries(files));
  writeFileSync(join(outDir, `assets/drawings-${shortHash(text)}.json`), text);
}

/** Puts all packs into two files, which the worker keeps in place of them; not those of a record so large that some have shards. */
export function joinPacks(outDir: string, documents: ReadonlyMap<string, object>): void {
  if (documents.has('packs.json')) return;
  const packs = [...documents].filter(([path]) => /^[^/]+\/pack\b/.test(path));
  for (const [file, parts] of groupedBy(packs, ([path]) => joinedFileOf(path))) {
    mkdirSync(join(outDir, dirname(file)), { recursive: true });
    const text = joinedText(parts.map(([path, pack]) => [path, JSON.stringify(pack)]));
    writeFileSync(join(outDir, file), text);
  }
}

/**
 * Puts the styles of all pages into one file, which comes after the first paint: what a page shows at once it has inline, and the next page
 * finds its own there already.
 * @param ofEveryPage are inline in each: to name them anew, the face among them, would have the whole page laid out again
 * @returns its name
 */
export function joinStyles(outDir: string, chunks: readonly Chunk[], ofEveryPage: readonly string[]): string {
  const read = (file: string) => readFileSync(join(outDir, file), 'utf8');
  const own = stylesOf(chunks).filter((file) => !ofEveryPage.includes(file));
  // Tailwind's notice, which pages leave out.
  const [notice = ''] = /^\/\*![^]*?\*\//.exec(ofEveryPage.map(read).join('')) ?? [];
  const text = notice + own.map(read).join('');
  const file = `assets/styles-${shortHash(text)}.css`;
  writeFileSync(join(outDir, file), text);
  return file;
}

/** Names a file by what is in it: kept for ever, and never that of another build. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
