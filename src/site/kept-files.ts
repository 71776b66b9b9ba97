import { joinedFileOf } from '#packs/joined-packs.ts';
import { packOfShard } from '#packs/shards.ts';

/**
 * So much is kept on a device for offline use, in bytes as they lie there; over the line they are a sixth of it. That is twice what the app
 * weighed at its first release: another season is kept whole in both languages, and a first visit stays a matter of seconds.
 */
const mostKept = 5_000_000;

const pack = /\/pack(?:\/reveals)?\.json$/;
const check = /^assets\/check-/;

type File = { url: string; size: number };

/**
 * What the worker keeps: everything but packs of which a joined file has all, the check of documents where every one lies in a pack, and shards,
 * of which it keeps as many as there is room for. The first bits of their names go before languages, so that a record is kept in all of them or
 * in none, as far as their shards are parted alike.
 */
export function keptFiles<Kept extends File>(files: readonly Kept[], most = mostKept): Kept[] {
  const isShard = ({ url }: File) => packOfShard(url) !== undefined;
  const order = ({ url }: File) => `${url.slice(url.lastIndexOf('/'))} ${url}`;
  const addresses = new Set(files.map(({ url }) => url));
  const isJoined = ({ url }: File) => pack.test(url) && addresses.has(joinedFileOf(url));
  // Documents out of packs need none.
  const isNeedless = ({ url }: File) => check.test(url) && !files.some(isShard);
  const kept = files.filter((file) => !isShard(file) && !isJoined(file) && !isNeedless(file));
  let size = kept.reduce((sum, file) => sum + file.size, 0);
  for (const shard of files.filter(isShard).toSorted((a, b) => (order(a) < order(b) ? -1 : 1))) {
    size += shard.size;
    if (size > most) break;
    kept.push(shard);
  }
  return kept;
}
