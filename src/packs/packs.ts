/**
 * How documents lie in packs, few files for who takes everything at once: the compiler packs by it, worker and page unpack. There is one pack
 * with the safe documents of each language and one with the gated ones, and the same for what all languages share.
 */

/** Documents by address below `/api/v1/`. */
export type Pack = Record<string, object>;

/** Sources as documents describe them, by id. */
type Cards = ReadonlyMap<string, object>;

type Described = object & { sources?: readonly { id: string }[] };
type Bibliography = { items: ({ id: string; uses?: unknown; from?: unknown } & object)[] };
type Named = object & { sources?: readonly unknown[] };

/** Whether all languages share a document: the others lie in the folder of theirs. */
export function isShared(path: string): boolean {
  return !path.includes('/') || /^(?:sources|names|search)\//.test(path);
}

/** The pack of a document by its address below `/api/v1/`. */
export function packOf(path: string): string {
  const isGated = /(?:reveals|\/unlocks)\.json$|\/reveals\//.test(path);
  return `${isShared(path) ? 'common' : path.slice(0, path.indexOf('/'))}/pack${isGated ? '/reveals' : ''}.json`;
}

/** The pack that describes the sources which the documents of a pack, or of a shard of it, name. */
export function cardsPackOf(pack: string): string {
  return `common/pack${pack.includes('/reveals') ? '/reveals' : ''}.json`;
}

/** The sources of a bibliography without what rests on them: as other documents describe them, too. */
export function cardsIn(common: Pack): Cards {
  const pages = Object.entries(common).filter(([path]) => path.startsWith('sources')) as [string, Bibliography][];
  return new Map(
    pages
      .flatMap(([, { items }]) => items)
      .map((entry) => {
        const card = { ...entry };
        delete card.uses;
        delete card.from;
        return [card.id, card];
      }),
  );
}

/** A document that only names its sources, which the bibliography describes in the same words: a third of all bytes is theirs. */
export function packed(document: Described, cards: Cards): object {
  const { sources } = document;
  if (!sources?.every((card) => JSON.stringify(cards.get(card.id)) === JSON.stringify(card))) return document;
  return { ...document, sources: sources.map(({ id }) => id) };
}

/** The same document as it is served alone, to the byte. */
export function unpacked(document: Named, cards: Cards): object {
  const { sources } = document;
  if (!sources?.every((id) => typeof id === 'string')) return document;
  return { ...document, sources: sources.map((id) => cards.get(id)) };
}
