import { cardsIn, cardsPackOf, type Pack, packOf, unpacked } from '#packs/packs.ts';
import { shardsFor } from '#packs/shards.ts';
import { isSearchTexts, searchTextsIn } from '#packs/search-texts.ts';

const api = 'api/v1/';

/** The files that the worker keeps, by their addresses below the site's base. */
export type Kept = {
  has: (address: string) => boolean;
  /** @throws when it is not there */
  load: (address: string) => Promise<unknown>;
};

/** Packs that have been read since the worker started. */
const read = new Map<string, Promise<unknown>>();

/** A pack, read once; what could not be read is tried again. */
function loadOnce({ load }: Kept, address: string): Promise<unknown> {
  const pack = read.get(address) ?? load(address);
  read.set(address, pack);
  pack.catch(() => read.delete(address));
  return pack;
}

/**
 * A file out of the packs, as the host would serve it.
 * @param path below the site's base
 * @param drawings the address of the file with all drawings
 * @returns nothing where no pack that is kept has it
 */
export async function fromPacks(path: string, kept: Kept, drawings: string): Promise<Response | undefined> {
  if (path.startsWith('drawings/')) {
    const all = (await loadOnce(kept, drawings)) as Record<string, string>;
    return answer(all[path.slice('drawings/'.length)], 'image/svg+xml');
  }
  const name = path.slice(api.length);
  const pack = packOf(name);
  // Where packs have shards, not all that they are made of may be kept.
  if (isSearchTexts(name) && kept.has(`${api}packs.json`)) return undefined;
  for (const file of [pack, ...shardsFor(pack, name)].filter((file) => kept.has(api + file))) {
    const documents = (await loadOnce(kept, api + file)) as Pack;
    const document = isSearchTexts(name) ? searchTextsIn(documents, name) : documents[name];
    if (!document) continue;
    const cards = cardsIn((await loadOnce(kept, api + cardsPackOf(pack))) as Pack);
    return answer(JSON.stringify(unpacked(document, cards)), 'application/json; charset=utf-8');
  }
  return undefined;
}

function answer(text: string | undefined, type: string): Response | undefined {
  return text === undefined ? undefined : new Response(text, { headers: { 'Content-Type': type } });
}
