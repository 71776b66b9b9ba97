import { type PrecacheEntry, Serwist } from 'serwist';
import { fromPacks } from './packs.ts';

declare const self: ServiceWorkerGlobalScope & { filesToKeep: PrecacheEntry[] };

const base = import.meta.env.BASE_URL;
const files = self.filesToKeep;

/**
 * The service worker: it keeps the whole app when it is installed, in few files, and from then on answers without the network. What it
 * keeps in packs it answers from them, each file at its own address.
 */
const worker = new Serwist({
  precacheEntries: files,
  precacheOptions: {
    cleanupOutdatedCaches: true,
    navigateFallback: `${base}shell.html`,
    navigateFallbackDenylist: [/\/api\//, /\.\w+$/],
  },
});

const drawings = files.find(({ url }) => url.startsWith('assets/drawings-'))?.url ?? '';

worker.registerCapture(
  ({ url, sameOrigin }) => sameOrigin && /^(?:drawings\/.*\.svg|api\/v1\/.*\.json)$/.test(pathOf(url)),
  async ({ url, request }) => (await fromPacks(pathOf(url), load, drawings).catch(() => undefined)) ?? fetch(request),
);

worker.addEventListeners();

async function load(pack: string): Promise<unknown> {
  const kept = await worker.matchPrecache(base + pack);
  if (!kept) throw new Error(`${pack} is not kept`);
  return kept.json();
}

function pathOf({ pathname }: URL): string {
  return pathname.slice(base.length);
}
