import {
  type CachedResponseWillBeUsedCallbackParam,
  ExpirationPlugin,
  NetworkFirst,
  type PrecacheEntry,
  Serwist,
} from 'serwist';
import { isLanguageRequest, removedLanguagesFile } from '#packs/language-requests.ts';
import { ownHeader } from '#packs/own-documents.ts';
import { forget, fromPacks, type Kept } from './packs.ts';
import { answerFor, removeAgain, type FileStore } from './saved-languages.ts';
import { failWithoutAllFiles, followSaving } from './saving.ts';

declare const self: ServiceWorkerGlobalScope & { filesToKeep: PrecacheEntry[] };

const base = import.meta.env.BASE_URL;
/** So long may a language take to come, in milliseconds: a browser ends a worker that is busy for minutes. */
const longestFetch = 60_000;
const files = self.filesToKeep;

/**
 * The service worker: it keeps the app when it is installed, in few files, and from then on answers without the network. What it
 * keeps in packs it answers from them, each file at its own address. Of a record that is too large to be kept whole, it also keeps what has
 * been opened.
 */
const worker = new Serwist({
  precacheEntries: files,
  // From the moment when all is saved, the page of a first visit too lives without the network.
  clientsClaim: true,
  precacheOptions: {
    plugins: [followSaving(files.length), { cachedResponseWillBeUsed }],
    cleanupOutdatedCaches: true,
    navigateFallback: `${base}shell.html`,
    navigateFallbackDenylist: [/\/api\//, /\.\w+$/],
  },
});

const drawings = files.find(({ url }) => url.startsWith('assets/drawings-'))?.url ?? '';

const addresses = new Set(files.map(({ url }) => url));
const kept: Kept = { has: (address) => addresses.has(address), load };

/** Documents that lie in no pack that is kept, some 2 MB of them, and what checks them. */
const opened = new NetworkFirst({
  cacheName: 'opened',
  plugins: [new ExpirationPlugin({ maxEntries: 400, purgeOnQuotaError: true })],
});
const isInPack = /^api\/v1\/(?!schema\/|[^/]+\/pack\b)[^/]+\/.*\.json$/;

worker.registerCapture(
  // What is asked with a question, the host is to answer: what it has published since.
  ({ url, sameOrigin }) =>
    sameOrigin && url.search === '' && /^(?:drawings\/.*\.svg|api\/v1\/.*\.json)$/.test(pathOf(url)),
  async ({ url, request, event }) => {
    const path = pathOf(url);
    const found = await fromPacks(path, kept, drawings).catch(() => undefined);
    if (found) return found;
    return isInPack.test(path) ? opened.handle({ request, event }) : fetch(request);
  },
);

worker.registerCapture(({ url, sameOrigin }) => sameOrigin && pathOf(url).startsWith('assets/check-'), opened);

const store: FileStore = {
  isWhole: !addresses.has('api/v1/packs.json'),
  read: keptResponse,
  fetch: async (file) => {
    const response = await fetch(base + file, { cache: 'no-store', signal: AbortSignal.timeout(longestFetch) });
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return response;
  },
  write: async (file, response) => {
    const key = worker.getPrecacheKeyForUrl(base + file);
    if (!key) throw new Error(`${file} is not kept`);
    await (await caches.open(worker.precacheStrategy.cacheName)).put(key, response);
    forget();
  },
  readRemoved: async () => {
    const list = await caches.match(base + removedLanguagesFile);
    return list ? ((await list.json()) as string[]) : [];
  },
  writeRemoved: async (removed) => {
    const cache = await caches.open('removed-languages');
    await cache.put(base + removedLanguagesFile, Response.json(removed));
  },
};

/** One after the other: two tabs may ask at once. */
let lastAnswer: Promise<unknown> = Promise.resolve();

self.addEventListener('message', (event) => {
  const data: unknown = event.data;
  if (!isLanguageRequest(data)) return;
  lastAnswer = lastAnswer
    .then(() => answerFor(data, store))
    .then(
      (answer) => event.ports[0]?.postMessage(answer),
      () => undefined,
    );
  event.waitUntil(lastAnswer);
});
// Where there is no room for it, the language is saved.
self.addEventListener('activate', (event) => event.waitUntil(removeAgain(store).catch(() => undefined)));

failWithoutAllFiles(worker);
worker.addEventListeners();

/** Documents that are kept as files are of this version, as those in packs are. */
async function cachedResponseWillBeUsed({ request, cachedResponse }: CachedResponseWillBeUsedCallbackParam) {
  if (!cachedResponse || !pathOf(new URL(request.url)).startsWith('api/')) return cachedResponse;
  const headers = new Headers(cachedResponse.headers);
  headers.set(ownHeader, '');
  return new Response(cachedResponse.body, { headers });
}

async function load(file: string): Promise<string> {
  return (await keptResponse(file)).text();
}

async function keptResponse(file: string): Promise<Response> {
  const response = await worker.matchPrecache(base + file);
  if (!response) throw new Error(`${file} is not kept`);
  return response;
}

function pathOf({ pathname }: URL): string {
  return pathname.slice(base.length);
}
