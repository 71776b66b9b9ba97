// First: it sets the order of the layers.
import './app.css';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { registerWorker } from '#features/install/worker.ts';
import { createQueryClient, type PageData, restorePageData } from '#shared/api/query-client.ts';
import { readOverNetwork } from '#shared/api/read.ts';
import { App } from './app/app.tsx';
import { createRoutes } from './app/routes.tsx';

const client = createQueryClient(readOverNetwork);
const pageData = document.getElementById('page-data')?.textContent;
if (pageData) restorePageData(client, JSON.parse(pageData) as PageData);

const router = createBrowserRouter(createRoutes(client), {
  basename: import.meta.env.BASE_URL.replace(/(.)\/$/, '$1'),
});
const app = (
  <App client={client}>
    <RouterProvider router={router} />
  </App>
);

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');
// As a transition, hydration yields to the reader every few milliseconds.
if (pageData) whenInitialized(() => startTransition(() => void hydrateRoot(root, app)));
// The 404 page has markup but stands for any address: it stays until the router knows which one.
else if (root.hasChildNodes()) whenInitialized(() => createRoot(root).render(app));
else createRoot(root).render(app);

/** A prerendered page is hydrated once its chunk and data are there; sooner, the fallback would not match its markup. */
function whenInitialized(then: () => void): void {
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

void import('./app/later.css');

// A chunk of an earlier build is gone: take the new build, once, so that a lasting fault does not reload for ever.
window.addEventListener('vite:preloadError', (event) => {
  const key = 'on-call:reloaded-for';
  if (sessionStorage.getItem(key) === location.pathname) return;
  sessionStorage.setItem(key, location.pathname);
  event.preventDefault();
  location.reload();
});

if (import.meta.env.PROD) window.addEventListener('load', () => void registerWorker());

// A view transition that is cut short, or begins in a hidden tab, rejects a promise that the router leaves alone; nothing is lost with it.
window.addEventListener('unhandledrejection', (event) => {
  const { reason } = event as { reason: unknown };
  if (reason instanceof DOMException && /transition/i.test(reason.message)) event.preventDefault();
});
