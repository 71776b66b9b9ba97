/**
 * How a pack that has grown too large lies in shards. A shard is named by the first bits of a number that is made from a document's address:
 * `en/pack/0110.json` holds those that begin so. Where one has grown too large it is parted in two, and no other changes.
 */
import { isShared } from './packs.ts';

/** No pack is parted more often. */
const mostBits = 16;

/**
 * What a document and its gated half have in common, in any language: both are in shards of the same name, as far as these are parted alike.
 * @param path of a document below `/api/v1/`
 */
export function shardKey(path: string): string {
  const name = path.replace(/(?:\/(?:reveals|unlocks))?\.json$/, '');
  return isShared(path) ? name : name.slice(name.indexOf('/') + 1);
}

/** The bits of a document by which shards are named: FNV-1a with the last steps of MurmurHash3, for even first bits. */
export function bitsOf(path: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(shardKey(path))) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(2).padStart(32, '0').slice(0, mostBits);
}

/** The address of a shard. @param pack as in `en/pack.json`, `en/pack/reveals.json` */
export function shardOf(pack: string, bits: string): string {
  return pack.replace('.json', `/${bits}.json`);
}

/** Where a document may lie that is not in its pack itself: one of these is a shard, and has it if any has. */
export function shardsFor(pack: string, path: string): string[] {
  const bits = bitsOf(path);
  return Array.from(bits, (_, place) => shardOf(pack, bits.slice(0, place + 1)));
}

/**
 * Parts sized things by their bits until no part is larger than it may be, or cannot be parted further.
 * @returns each part by the bits that its things begin with
 */
export function partedByBits<Thing extends { bits: string; size: number }>(
  things: readonly Thing[],
  most: number,
  bits = '',
): Map<string, Thing[]> {
  const size = things.reduce((sum, thing) => sum + thing.size, 0);
  const isWhole = bits !== '' && (size <= most || things.length === 1 || bits.length === mostBits);
  if (isWhole) return new Map([[bits, [...things]]]);
  return new Map(
    ['0', '1'].flatMap((bit) => {
      const part = things.filter((thing) => thing.bits[bits.length] === bit);
      return part.length === 0 ? [] : [...partedByBits(part, most, bits + bit)];
    }),
  );
}

/** The pack that a shard is a part of; nothing for a pack itself. */
export function packOfShard(file: string): string | undefined {
  const pack = file.replace(/\/[01]+\.json$/, '.json');
  return pack === file ? undefined : pack;
}
