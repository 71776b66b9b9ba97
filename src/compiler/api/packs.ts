import { cardsIn, cardsPackOf, type Pack, packed, packOf } from '#packs/packs.ts';
import { isSearchTexts } from '#packs/search-texts.ts';
import type { ApiDocuments } from './documents.ts';

/** All documents in few files: each in exactly one, but for those that are made again of the others. */
export function packsOf(documents: ApiDocuments): Map<string, Pack> {
  const packs = new Map<string, Pack>();
  for (const [path, document] of documents) {
    if (isSearchTexts(path)) continue;
    const name = packOf(path);
    packs.set(name, { ...packs.get(name), [path]: document });
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
