/**
 * How documents lie in packs, few files for who takes everything at once: the compiler packs by it, worker and page unpack. There is one pack
 * with the safe documents of each language and one with the gated ones, and the same for what all languages share.
 */

/** Documents by address below `/api/v1/`. */
export type Pack = Record<string, object>;

/** Sources as documents describe them, by id. */
type Cards = ReadonlyMap<string, object>;

type WithCards = object & { sources?: readonly (string | { id: string })[] };

/** The pack of a document by its address below `/api/v1/`. */
export function packOf(path: string): string {
  const [folder = '', ...rest] = path.split('/');
  const isShared = rest.length === 0 || folder === 'sources';
  const isGated = /(?:^|\/)(?:reveals|unlocks)\.json$/.test(path);
  return `${isShared ? 'common' : folder}/pack${isGated ? '/reveals' : ''}.json`;
}

/** The pack that describes the sources which the documents of a pack name. */
export function cardsPackOf(pack: string): string {
  return pack.replace(/^[^/]+/, 'common');
}

/** The sources of a bibliography without what rests on them: as other documents describe them, too. */
export function cardsIn(common: Pack): Cards {
  const bibliography = Object.entries(common).find(([path]) => path.startsWith('sources'))?.[1] as
    { items: ({ id: string; uses?: unknown; from?: unknown } & object)[] } | undefined;
  return new Map(
    (bibliography?.items ?? []).map((entry) => {
      const card = { ...entry };
      delete card.uses;
      delete card.from;
      return [card.id, card];
    }),
  );
}

/** A document that only names its sources, which the bibliography describes in the same words: a third of all bytes is theirs. */
export function packed(document: WithCards, cards: Cards): object {
  const isKnown = (card: string | { id: string }) =>
    typeof card === 'object' && JSON.stringify(cards.get(card.id)) === JSON.stringify(card);
  if (!document.sources?.every(isKnown)) return document;
  return { ...document, sources: document.sources.map((card) => (typeof card === 'string' ? card : card.id)) };
}

/** The same document as it is served alone, to the byte. */
export function unpacked(document: WithCards, cards: Cards): object {
  if (!document.sources?.every((card) => typeof card === 'string')) return document;
  return { ...document, sources: document.sources.map((id) => cards.get(id)) };
}
