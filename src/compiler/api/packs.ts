import type { ApiDocuments } from './documents.ts';

/** Many documents in one file, by address below `/api/v1/`. */
type Pack = Record<string, object>;

/**
 * All documents in few files, for who takes everything at once: of each language, and of what all languages share, one with the safe documents
 * and one with the gated ones. Each document is in exactly one pack, byte for byte as it is served alone.
 */
export function packsOf(documents: ApiDocuments): Map<string, Pack> {
  const packs = new Map<string, Pack>();
  for (const [path, document] of documents) {
    const pack = packs.get(packOf(path)) ?? {};
    packs.set(packOf(path), pack);
    pack[path] = document;
  }
  return packs;
}

/** The pack that a document is in; the worker goes by the same rule: `src/worker/packs.ts`. */
export function packOf(path: string): string {
  const [folder = '', ...rest] = path.split('/');
  const isShared = rest.length === 0 || folder === 'sources';
  const isGated = /(?:^|\/)(?:reveals|unlocks)\.json$/.test(path);
  return `${isShared ? 'common' : folder}/pack${isGated ? '/reveals' : ''}.json`;
}
