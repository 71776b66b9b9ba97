import { joinedFileOf, packIn } from '#packs/joined-packs.ts';
import { ownHeader } from '#packs/own-documents.ts';
import { cardsIn, cardsPackOf, type Pack, packOf, unpacked } from '#packs/packs.ts';
import { shardsFor } from '#packs/shards.ts';
import { isSearchTexts, searchTextsIn } from '#packs/search-texts.ts';

const api = 'api/v1/';
const json = 'application/json; charset=utf-8';

/** The files that the worker keeps, by their addresses below the site's base. */
export type Kept = {
  has: (address: string) => boolean;
  /** @throws when it is not there */
  load: (address: string) => Promise<string>;
};

/** What has been read since the worker started: texts of files, and packs and drawings out of them. */
const read = new Map<string, Promise<unknown>>();

/** What is kept has changed. */
export function forget(): void {
  read.clear();
}

/** Read once; what could not be read is tried again. */
function once<Value>(name: string, load: () => Promise<Value>): Promise<Value> {
  const value = (read.get(name) as Promise<Value> | undefined) ?? load();
  read.set(name, value);
  value.catch(() => read.delete(name));
  return value;
}

/** @returns nothing where the pack is not kept */
async function textOfPack(kept: Kept, pack: string): Promise<string | undefined> {
  const joined = joinedFileOf(pack);
  if (kept.has(joined)) return packIn(await once(joined, () => kept.load(joined)), pack);
  return kept.has(api + pack) ? kept.load(api + pack) : undefined;
}

function packOrNothing(kept: Kept, pack: string): Promise<Pack | undefined> {
  return once(pack, async () => {
    const text = await textOfPack(kept, pack);
    return text === undefined ? undefined : (JSON.parse(text) as Pack);
  });
}

/**
 * A file out of the packs, as the host would serve it.
 * @param path below the site's base
 * @param drawings the address of the file with all drawings
 * @returns nothing where no pack that is kept has it
 */
export async function fromPacks(path: string, kept: Kept, drawings: string): Promise<Response | undefined> {
  if (path.startsWith('drawings/')) {
    const all = await once(drawings, async () => JSON.parse(await kept.load(drawings)) as Record<string, string>);
    return answer(all[path.slice('drawings/'.length)], 'image/svg+xml');
  }
  const name = path.slice(api.length);
  if (/^[^/]+\/pack\b/.test(name)) return answer(await textOfPack(kept, name), json);
  const pack = packOf(name);
  // Where packs have shards, not all that they are made of may be kept.
  if (isSearchTexts(name) && kept.has(`${api}packs.json`)) return undefined;
  for (const file of [pack, ...shardsFor(pack, name)]) {
    const documents = await packOrNothing(kept, file);
    const document = documents && isSearchTexts(name) ? searchTextsIn(documents, name) : documents?.[name];
    if (!document) continue;
    const common = await packOrNothing(kept, cardsPackOf(pack));
    return common && answer(JSON.stringify(unpacked(document, cardsIn(common))), json);
  }
  return undefined;
}

function answer(text: string | undefined, type: string): Response | undefined {
  return text === undefined ? undefined : new Response(text, { headers: { 'Content-Type': type, [ownHeader]: '' } });
}
