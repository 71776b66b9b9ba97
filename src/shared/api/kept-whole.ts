import type { Packs } from '#shared/schema/document.ts';
import { apiAddress } from './read.ts';

/**
 * Whether the worker keeps every document that there is: always, unless the record has packs in shards of which some are not kept.
 * @see src/site/kept-files.ts
 */
export async function isKeptWhole(): Promise<boolean> {
  const packs = await kept('packs.json');
  if (!packs) return true;
  const { items } = (await packs.json()) as Packs;
  for (const shard of items.flatMap(({ shards }) => shards)) if (!(await kept(shard))) return false;
  return true;
}

const kept = (path: string) => caches.match(apiAddress(path), { ignoreSearch: true });
