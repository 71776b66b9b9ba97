import { type PrecacheEntry, Serwist } from 'serwist';
import { fromPack, packOf } from './packs.ts';

declare const self: ServiceWorkerGlobalScope & { filesToKeep: PrecacheEntry[] };

const base = import.meta.env.BASE_URL;
const files = self.filesToKeep;
const kept = files.map(({ url }) => url);

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
  // The page of a first visit is of the same version: it has everything at hand from then on.
  clientsClaim: true,
});

worker.registerCapture(
  ({ url, sameOrigin }) => sameOrigin && packOf(pathOf(url), kept) !== undefined,
  async ({ url, request }) => {
    const path = pathOf(url);
    const answer = await fromPack(path, packOf(path, kept) ?? '', (pack) => worker.matchPrecache(base + pack)).catch(
      () => undefined,
    );
    return answer ?? fetch(request);
  },
);

worker.addEventListeners();

function pathOf({ pathname }: URL): string {
  return pathname.slice(base.length);
}
