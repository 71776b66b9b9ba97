import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { fileOf } from '../../site/prerender.ts';
import { addressOf } from '#shared/router/addresses.ts';
import { languages } from '#series/languages.ts';

/** Bytes of a built site, compressed with Brotli where nothing else is said. A page is its HTML with the data that it was made from. */
export type Weights = {
  /** The middle one of many, spread over the whole cast. */
  character: number;
  /** The first page of the cast. */
  cast: number;
  note: number;
  packs: number;
  /** Uncompressed. */
  largestPack: number;
  /** What the worker keeps. */
  offline: number;
  /** The same as it lies on a device, uncompressed. */
  onDevice: number;
  files: number;
};

const sampled = 40;

/** @param dist its folder */
export function weighSite(dist: string): Weights {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file));
  const pagesOf = (folder: string) =>
    languages.flatMap((lang) => {
      const below = `${fileOf(addressOf(lang, 'home')) === 'index.html' ? '' : `${lang}/`}${folder}/`;
      return files.filter((file) => file.startsWith(below) && /^[\w-]+\.html$/.test(file.slice(below.length)));
    });
  const isOpen = (file: string) => !readFileSync(join(dist, file), 'utf8').includes('content="noindex"');
  const kept = keptIn(dist);
  const packs = files.filter((file) => /^api\/v1\/[^/]+\/pack(?:\/|\.json)/.test(file));
  return {
    character: median(
      spread(pagesOf('characters'))
        .filter(isOpen)
        .map((file) => weighPage(dist, file)),
    ),
    cast: weighPage(dist, fileOf(addressOf(languages[0], 'characters'))),
    note: median(spread(pagesOf('production')).map((file) => weighPage(dist, file))),
    packs: packs.length,
    largestPack: Math.max(...packs.map((file) => statSync(join(dist, file)).size)),
    offline: sum(kept.map((file) => weigh(dist, file))),
    onDevice: sum(kept.map((file) => statSync(join(dist, file)).size)),
    files: files.length,
  };
}

/** The addresses that are written into the worker. */
function keptIn(dist: string): string[] {
  const worker = readFileSync(join(dist, 'sw.js'), 'utf8');
  return [...worker.matchAll(/"url":"([^"]+)"/g)].map(([, url = '']) => url);
}

function weighPage(dist: string, file: string): number {
  const data = /"data":"\/?([^"]+)"/.exec(readFileSync(join(dist, file), 'utf8'))?.[1];
  return weigh(dist, file) + (data === undefined ? 0 : weigh(dist, data));
}

function weigh(dist: string, file: string): number {
  return brotliCompressSync(readFileSync(join(dist, file))).length;
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}

/** Some of many, from everywhere among them. */
function spread<Item>(items: readonly Item[]): Item[] {
  const step = Math.max(1, Math.floor(items.length / sampled));
  return items.filter((_, place) => place % step === 0);
}

/** @throws when there is nothing */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new Error('no values to take the middle of');
  return middle;
}
