import { ExpirationPlugin, NetworkFirst, type PrecacheEntry, Serwist } from 'serwist';
import { fromPacks, type Kept } from './packs.ts';

declare const self: ServiceWorkerGlobalScope & { filesToKeep: PrecacheEntry[] };

const base = import.meta.env.BASE_URL;
const files = self.filesToKeep;

/**
 * The service worker: it keeps the app when it is installed, in few files, and from then on answers without the network. What it
 * keeps in packs it answers from them, each file at its own address. Of a record that is too large to be kept whole, it also keeps what has
 * been opened.
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

const addresses = new Set(files.map(({ url }) => url));
const kept: Kept = { has: (address) => addresses.has(address), load };

/** Documents that lie in no pack that is kept: some 2 MB of them. */
const opened = new NetworkFirst({
  cacheName: 'opened',
  plugins: [new ExpirationPlugin({ maxEntries: 400, purgeOnQuotaError: true })],
});
const isInPack = /^api\/v1\/(?!schema\/|[^/]+\/pack\b)[^/]+\/.*\.json$/;

worker.registerCapture(
  ({ url, sameOrigin }) => sameOrigin && /^(?:drawings\/.*\.svg|api\/v1\/.*\.json)$/.test(pathOf(url)),
  async ({ url, request, event }) => {
    const path = pathOf(url);
    const found = await fromPacks(path, kept, drawings).catch(() => undefined);
    if (found) return found;
    return isInPack.test(path) ? opened.handle({ request, event }) : fetch(request);
  },
);

worker.addEventListeners();

async function load(pack: string): Promise<unknown> {
  const response = await worker.matchPrecache(base + pack);
  if (!response) throw new Error(`${pack} is not kept`);
  return response.json();
}

function pathOf({ pathname }: URL): string {
  return pathname.slice(base.length);
}
