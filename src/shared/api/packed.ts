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

async function load(pack: string): Promise<Pack> {
  const response = await fetch(apiAddress(pack));
  if (!response.ok) throw new Error(`${pack}: ${response.status}`);
  return (await response.json()) as Pack;
}
