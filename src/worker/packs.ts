/** What is kept of a pack: the texts of its files by their addresses. */
type Texts = ReadonlyMap<string, string>;

/**
 * The pack that a file of the site lies in: documents as the compiler packs them, `src/compiler/api/packs.ts`, drawings all in one.
 * @param path below the site's base
 * @param kept addresses of everything that the worker keeps
 */
export function packOf(path: string, kept: readonly string[]): string | undefined {
  if (path.startsWith('drawings/')) return kept.find((file) => file.startsWith('assets/drawings-'));
  const [, folder = '', rest = ''] = /^api\/v1\/([a-z-]+)(\/.+)?\.json$/.exec(path) ?? [];
  if (!folder) return undefined;
  const isGated = /\/(?:reveals|unlocks)$/.test(rest);
  const pack = `api/v1/${rest === '' || folder === 'sources' ? 'common' : folder}/pack${isGated ? '/reveals' : ''}.json`;
  return kept.includes(pack) ? pack : undefined;
}

/** Packs that have been read since the worker started. */
const read = new Map<string, Promise<Texts>>();

/**
 * A file out of a pack, as the host would serve it.
 * @param load gives a pack that is kept
 * @returns nothing where the pack does not have it
 */
export async function fromPack(
  path: string,
  pack: string,
  load: (pack: string) => Promise<Response | undefined>,
): Promise<Response | undefined> {
  const texts = read.get(pack) ?? textsOf(load(pack));
  read.set(pack, texts);
  // What could not be read is tried again.
  texts.catch(() => read.delete(pack));
  const text = (await texts).get(path);
  if (text === undefined) return undefined;
  const type = path.endsWith('.svg') ? 'image/svg+xml' : 'application/json; charset=utf-8';
  return new Response(text, { headers: { 'Content-Type': type } });
}

async function textsOf(loading: Promise<Response | undefined>): Promise<Texts> {
  const response = await loading;
  if (!response) throw new Error('a pack is not kept');
  const files = Object.entries((await response.json()) as Record<string, unknown>);
  return new Map(
    files.map(([name, file]) =>
      typeof file === 'string' ? [`drawings/${name}`, file] : [`api/v1/${name}`, JSON.stringify(file)],
    ),
  );
}
