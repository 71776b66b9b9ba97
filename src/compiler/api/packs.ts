import { cardsIn, cardsPackOf, type Pack, packed, packOf } from '#packs/packs.ts';
import { isSearchTexts } from '#packs/search-texts.ts';
import { bitsOf, partedByBits, shardKey, shardOf } from '#packs/shards.ts';
import type { ApiDocuments } from './documents.ts';

/** In bytes: twice as much as the largest pack had at the first release. Compressed it is less than 100 kB. */
const mostInPack = 640 * 1024;

type Entry = { path: string; document: object; size: number };

/**
 * All documents in few files: each in exactly one, but for those that are made again of the others. A pack that would be too large keeps what comes first – documents about no single record,
 * then the records at the beginning of each list – and has the rest in shards.
 */
export function packsOf(documents: ApiDocuments, most = mostInPack): Map<string, Pack> {
  const packs = new Map<string, Entry[]>();
  for (const [path, document] of documents) {
    if (isSearchTexts(path)) continue;
    const name = packOf(path);
    const pack = packs.get(name) ?? [];
    packs.set(name, pack);
    pack.push({ path, document, size: 0 });
  }
  const weights = weightsIn(documents);
  const files = new Map<string, Pack>();
  for (const [name, entries] of packs) {
    const cards = cardsIn(packOfEntries(packs.get(cardsPackOf(name)) ?? []));
    const all = entries.map(({ path, document }) => {
      const inPack = packed(document, cards);
      return { path, document: inPack, size: Buffer.byteLength(JSON.stringify({ [path]: inPack })) };
    });
    for (const [file, part] of parted(name, all, most, weights)) files.set(file, packOfEntries(part));
  }
  return files;
}

/** The pack itself, then its shards by their addresses. */
function parted(
  name: string,
  entries: readonly Entry[],
  most: number,
  weights: ReadonlyMap<string, number>,
): [file: string, entries: readonly Entry[]][] {
  if (sizeOf(entries) <= most) return [[name, entries]];
  const weightOf = ({ path }: Entry) => weights.get(shardKey(path)) ?? Infinity;
  const head = new Set<Entry>();
  let size = 0;
  for (const entry of entries.toSorted((a, b) => weightOf(a) - weightOf(b))) {
    size += entry.size;
    if (size > most || weightOf(entry) === Infinity) break;
    head.add(entry);
  }
  const rest = entries.filter((entry) => !head.has(entry)).map((entry) => ({ ...entry, bits: bitsOf(entry.path) }));
  const shards = [...partedByBits(rest, most)].map(([bits, part]): [string, Entry[]] => [shardOf(name, bits), part]);
  return [[name, entries.filter((entry) => head.has(entry))], ...shards];
}

/** What goes into packs before their shards, by the keys of documents: what lies below no list, then what stands on the first page of one. */
function weightsIn(documents: ApiDocuments): ReadonlyMap<string, number> {
  const keys = new Set([...documents.keys()].map(shardKey));
  const alone = [...keys].filter((key) => !keys.has(key.slice(0, Math.max(0, key.indexOf('/')))));
  const listed = [...documents].flatMap(([path, document]) =>
    'items' in document && !shardKey(path).includes('/')
      ? document.items.flatMap((item) => ('id' in item ? [`${shardKey(path)}/${item.id}`] : []))
      : [],
  );
  return new Map([...new Set([...alone, ...listed])].map((key, weight) => [key, weight]));
}

function sizeOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { size }) => sum + size, 0);
}

function packOfEntries(entries: readonly Entry[]): Pack {
  return Object.fromEntries(entries.map(({ path, document }) => [path, document]));
}
