import { cardsIn, cardsPackOf, type Pack, packOf, unpacked } from '#packs/packs.ts';
import { isSearchTexts, searchTextsIn } from '#packs/search-texts.ts';

const api = 'api/v1/';

/** Gives a pack that is kept, by its address below the site's base. @throws when it is not there */
type Load = (pack: string) => Promise<unknown>;

/** Packs that have been read since the worker started. */
const read = new Map<string, Promise<unknown>>();

/** A pack, read once; what could not be read is tried again. */
function loadOnce(load: Load, address: string): Promise<unknown> {
  const pack = read.get(address) ?? load(address);
  read.set(address, pack);
  pack.catch(() => read.delete(address));
  return pack;
}

/**
 * A file out of the packs, as the host would serve it.
 * @param path below the site's base
 * @param drawings the address of the file with all drawings
 * @returns nothing where no pack has it
 */
export async function fromPacks(path: string, load: Load, drawings: string): Promise<Response | undefined> {
  if (path.startsWith('drawings/')) {
    const all = (await loadOnce(load, drawings)) as Record<string, string>;
    return answer(all[path.slice('drawings/'.length)], 'image/svg+xml');
  }
  const name = path.slice(api.length);
  const pack = packOf(name);
  const documents = (await loadOnce(load, api + pack)) as Pack;
  const document = isSearchTexts(name) ? searchTextsIn(documents, name) : documents[name];
  if (!document) return undefined;
  const cards = cardsIn((await loadOnce(load, api + cardsPackOf(pack))) as Pack);
  return answer(JSON.stringify(unpacked(document, cards)), 'application/json; charset=utf-8');
}

function answer(text: string | undefined, type: string): Response | undefined {
  return text === undefined ? undefined : new Response(text, { headers: { 'Content-Type': type } });
}
