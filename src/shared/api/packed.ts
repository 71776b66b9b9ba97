import { cardsIn, cardsPackOf, type Pack, unpacked } from '#packs/packs.ts';
import { apiAddress } from './read.ts';

/** Documents that are in memory, by address below `/api/v1/`: of this very version, so that they need no check. */
const documents = new Map<string, unknown>();

export const packed = (path: string): unknown => documents.get(path);

/** Takes all documents of a pack into memory. @throws when it cannot be read */
export async function unpack(pack: string): Promise<void> {
  const [own, common] = await Promise.all([load(pack), load(cardsPackOf(pack))]);
  const cards = cardsIn(common);
  for (const [path, document] of Object.entries({ ...own, ...common })) documents.set(path, unpacked(document, cards));
}

/** From the worker; on the first visit, of which it takes no notice, out of what it has just kept. */
async function load(pack: string): Promise<Pack> {
  const address = apiAddress(pack);
  const isServed = navigator.serviceWorker.controller !== null;
  const response = await (isServed ? fetch(address) : caches.match(address, { ignoreSearch: true }));
  if (!response?.ok) throw new Error(`${pack} is not kept`);
  return (await response.json()) as Pack;
}
