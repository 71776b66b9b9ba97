import { cardsIn, cardsPackOf, type Pack, packed, packOf } from '#packs/packs.ts';
import type { ApiDocuments } from './documents.ts';

/** All documents in few files: each in exactly one. */
export function packsOf(documents: ApiDocuments): Map<string, Pack> {
  const packs = new Map<string, Pack>();
  for (const [path, document] of documents) {
    const name = packOf(path);
    const pack = packs.get(name) ?? {};
    pack[path] = document;
    packs.set(name, pack);
  }
  return new Map(
    [...packs].map(([name, pack]) => {
      const cards = cardsIn(packs.get(cardsPackOf(name)) ?? {});
      return [
        name,
        Object.fromEntries(Object.entries(pack).map(([path, document]) => [path, packed(document, cards)])),
      ];
    }),
  );
}
