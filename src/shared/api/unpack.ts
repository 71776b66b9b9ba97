import { cardsIn, cardsPackOf, type Pack, packOf, unpacked } from '#packs/packs.ts';
import { isSearchTexts, searchTextsIn } from '#packs/search-texts.ts';
import { memory } from './memory.ts';
import { apiAddress } from './read.ts';

/** Packs that are in memory, by their addresses. */
const packs = new Map<string, { pack: Pack; cards: ReturnType<typeof cardsIn>; isWhole: boolean }>();

memory.read = (path) => {
  const found = packs.get(packOf(path));
  if (isSearchTexts(path)) return found?.isWhole ? searchTextsIn(found.pack, path) : undefined;
  const document = found?.pack[path];
  return document && unpacked(document, found.cards);
};

/** Takes a pack that the worker keeps into memory, and the one that describes its sources. @throws when they cannot be read */
export async function unpack(name: string): Promise<void> {
  const [pack, common] = await Promise.all([load(name), load(cardsPackOf(name))]);
  const cards = cardsIn(common);
  // What lies in shards is not in memory.
  const isWhole = !(await caches.match(apiAddress('packs.json'), { ignoreSearch: true }));
  packs.set(name, { pack, cards, isWhole });
  packs.set(cardsPackOf(name), { pack: common, cards, isWhole });
}

async function load(pack: string): Promise<Pack> {
  const response = await fetch(apiAddress(pack));
  if (!response.ok) throw new Error(`${pack} is not kept`);
  return (await response.json()) as Pack;
}
