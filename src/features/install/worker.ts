import type { Workbox } from 'workbox-window';
import { insist } from '#shared/api/line.ts';

type Saved = 'saving' | 'saved' | 'unsupported';

export type Installation = {
  /** Whether the whole app is kept for offline use. */
  saved: Saved;
  /** The browser would install the app now. */
  canInstall: boolean;
  /** A newer version waits for the reader's word. */
  updateReady: boolean;
};

/** Chromium's offer to install, kept until the reader asks for it: https://developer.mozilla.org/docs/Web/API/BeforeInstallPromptEvent */
type InstallPrompt = Event & { prompt: () => Promise<unknown> };

const initial: Installation = { saved: 'saving', canInstall: false, updateReady: false };
let state = initial;
let offer: InstallPrompt | undefined;
let worker: Workbox | undefined;
const listeners = new Set<() => void>();

function set(change: Partial<Installation>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

/** What the browser keeps of the app, and what the reader can do about it. */
export const installation = {
  get: (): Installation => state,
  getOnServer: (): Installation => initial,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  async install(): Promise<void> {
    await offer?.prompt();
    offer = undefined;
    set({ canInstall: false });
  },
  /** Lets the waiting version take over; the page reloads once, when it has. */
  update(): void {
    worker?.messageSkipWaiting();
  },
  postponeUpdate(): void {
    set({ updateReady: false });
  },
};

/** Registers the worker once the page has loaded, and follows what becomes of it. Called once, by `main.tsx`. */
export async function registerWorker(): Promise<void> {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    offer = event as InstallPrompt;
    set({ canInstall: true });
  });
  if (!('serviceWorker' in navigator)) {
    set({ saved: 'unsupported' });
    return;
  }
  const { createWorker } = await insist(() => import('./create-worker.ts'));
  worker = createWorker(`${import.meta.env.BASE_URL}sw.js`);
  worker.addEventListener('waiting', () => set({ updateReady: true }));
  worker.addEventListener('controlling', ({ isUpdate }) => {
    if (isUpdate) location.reload();
  });
  void navigator.serviceWorker.ready.then(() => set({ saved: 'saved' }));
  // Refused, as where a reader blocks all storage.
  await worker.register().catch(() => set({ saved: 'unsupported' }));
}
