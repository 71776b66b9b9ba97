// First: what parts say of themselves stands below it.
import './app.css';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, matchRoutes, RouterProvider } from 'react-router';
import { insist } from '#shared/api/line.ts';
import { createQueryClient, restorePageData } from '#shared/api/query-client.ts';
import { readOverNetwork } from '#shared/api/read.ts';
import { App } from './app/app.tsx';
import { createPrefetch } from './app/prefetch.ts';
import { createRoutes } from './app/routes.tsx';

const client = createQueryClient(readOverNetwork);

// A host without rules may serve a page under the name of its file.
const { pathname, search, hash } = location;
if (pathname.endsWith('.html'))
  history.replaceState(null, '', pathname.replace(/(?:\bindex)?\.html$/, '') + search + hash);

const routes = createRoutes(client);
const basename = import.meta.env.BASE_URL.replace(/(.)\/$/, '$1');

const started = start();

async function start(): Promise<void> {
  const root = document.getElementById('app');
  if (!root) throw new Error('index.html has no #app');
  await nextTask();
  // What cannot be fetched is asked for again, by the loaders and then by the router, whose page says so and offers a way on.
  const data = await globalThis.pageData;
  if (data) restorePageData(client, data);
  const loaderData = globalThis.pageData ? await loadPage().catch(() => undefined) : undefined;
  await nextTask();
  // With data, the router leaves the page where the browser has put it, or the reader in the meantime.
  const router = createBrowserRouter(routes, { basename, ...(loaderData && { hydrationData: { loaderData } }) });
  // What a tap leads to is there: as a transition it would be rendered between frames of the page that is left.
  const app = (
    <App client={client} leads={{ prefetch: createPrefetch(client), navigate: router.navigate }}>
      <RouterProvider router={router} useTransitions={false} />
    </App>
  );
  // As a transition, hydration yields to the reader every few milliseconds.
  if (loaderData) startTransition(() => void hydrateRoot(root, app));
  // The 404 page has markup but stands for any address: it stays until the router knows which one.
  else if (root.hasChildNodes()) whenInitialized(router, () => createRoot(root).render(app));
  else createRoot(root).render(app);
}

/** What comes after it is a task of its own on a slow device. */
function nextTask(): Promise<void> {
  return new Promise((go) => setTimeout(go));
}

/**
 * Fetches the code and the data of a prerendered page before there is a router; sooner hydrated, it would not match its markup.
 * @returns what the router takes for loaded: a loader fills the cache and gives null
 * @see https://reactrouter.com/start/data/custom#lazy-routes
 */
async function loadPage(): Promise<Record<string, null>> {
  const matches = matchRoutes(routes, location, basename) ?? [];
  const { href } = location;
  await Promise.all(
    matches.map(async ({ route, params }) => {
      if (typeof route.lazy === 'function') Object.assign(route, await route.lazy(), { lazy: undefined });
      if (typeof route.loader === 'function')
        await route.loader({ params, request: new Request(href), url: new URL(href), pattern: '', context: {} });
    }),
  );
  return Object.fromEntries(matches.flatMap(({ route: { id } }) => (id ? [[id, null]] : [])));
}

function whenInitialized(router: ReturnType<typeof createBrowserRouter>, then: () => void): void {
  if (router.state.initialized) {
    then();
    return;
  }
  const unsubscribe = router.subscribe(({ initialized }) => {
    if (!initialized) return;
    unsubscribe();
    then();
  });
}

void afterAll();

/** What no first sight needs, when everything of it is there. */
async function afterAll(): Promise<void> {
  await started;
  if (document.readyState !== 'complete') await new Promise((loaded) => window.addEventListener('load', loaded));
  // Nothing of it stands there before its looks: `src/site/first-paint.js`.
  const sheet = document.querySelector<HTMLLinkElement>('link[media="print"]:not([data-lost])');
  if (sheet)
    await new Promise((settled) => {
      for (const event of ['load', 'error']) sheet.addEventListener(event, settled);
    });
  const { followPage } = await insist(() => import('./app/later.ts'));
  await followPage(client);
}
