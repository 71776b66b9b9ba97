import { type PrecacheEntry, Serwist } from 'serwist';

declare const self: ServiceWorkerGlobalScope & { filesToKeep: PrecacheEntry[] };

/**
 * The service worker: it keeps the whole app when it is installed, and from then on answers without the network.
 * It fetches ten files at a time: one by one, each of hundreds would cost the reader the way there and back.
 */
new Serwist({
  precacheEntries: self.filesToKeep,
  precacheOptions: {
    cleanupOutdatedCaches: true,
    navigateFallback: `${import.meta.env.BASE_URL}shell.html`,
    navigateFallbackDenylist: [/\/api\//, /\.\w+$/],
  },
}).addEventListeners();
