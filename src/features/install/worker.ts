import type { Workbox } from 'workbox-window';
import { insist } from '#shared/api/line.ts';
import { onSavingProgress, type SavingProgress } from '#shared/api/saving-progress.ts';

/** `putOff`: the reader spares their line, and nothing is saved before they ask for it; `failed`: the worker could not save everything. */
type Saved = 'saving' | 'saved' | 'unsupported' | 'failed' | 'putOff';

export type Installation = {
  /** Whether the whole app is kept for offline use. */
  saved: Saved;
  /** While it is being saved, as soon as the worker tells: so many files of all. */
  progress?: SavingProgress | undefined;
  /** The browser would install the app now. */
  canInstall: boolean;
  /** A newer version waits for the reader's word, or another tab has taken it over already. */
  updateReady: boolean;
};

/** Chromium's offer to install, kept until the reader asks for it: https://developer.mozilla.org/docs/Web/API/BeforeInstallPromptEvent */
type InstallPrompt = Event & { prompt: () => Promise<unknown> };

const initial: Installation = { saved: 'saving', canInstall: false, updateReady: false };
let state = initial;
let offer: InstallPrompt | undefined;
let worker: Workbox | undefined;
/** The reader has asked for the newer version in this tab. */
let isAsked = false;
/** The newer version answers already: another tab has asked for it. */
let isTakenOver = false;
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
  /** Saves what was put off, or what failed. */
  save(): void {
    set({ saved: 'saving', progress: undefined });
    void register();
  },
  /** Lets the waiting version take over; the page reloads once, when it has. */
  update(): void {
    if (isTakenOver) return location.reload();
    isAsked = true;
    worker?.messageSkipWaiting();
  },
  postponeUpdate(): void {
    set({ updateReady: false });
  },
};

/**
 * Registers the worker once the page has loaded, and follows what becomes of it. Called once, by `later.ts`.
 * @param isSparing whether the reader spares their line: then nothing is saved unasked that is not there yet
 */
export async function registerWorker(isSparing: boolean): Promise<void> {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    offer = event as InstallPrompt;
    set({ canInstall: true });
  });
  if (!('serviceWorker' in navigator)) {
    set({ saved: 'unsupported' });
    return;
  }
  const { serviceWorker } = navigator;
  const { createWorker } = await insist(() => import('./create-worker.ts'));
  worker = createWorker(`${import.meta.env.BASE_URL}sw.js`);
  worker.addEventListener('waiting', () => set({ updateReady: true }));
  // The first one takes the page of a first visit; each after it is a newer version.
  let isFirst = !(await serviceWorker.getRegistration())?.active;
  // What is typed or half read in a tab that did not ask stays: it goes on as it is, and may be loaded anew when it suits.
  serviceWorker.addEventListener('controllerchange', () => {
    if (isFirst) {
      isFirst = false;
      return;
    }
    if (isAsked) location.reload();
    isTakenOver = true;
    set({ updateReady: true });
  });
  worker.addEventListener('redundant', () => {
    if (state.saved === 'saving') set({ saved: 'failed' });
  });
  onSavingProgress((progress) => set({ progress }));
  void serviceWorker.ready.then(() => set({ saved: 'saved' }));
  if (isSparing && !(await serviceWorker.getRegistration())) set({ saved: 'putOff' });
  else await register();
}

/** A worker that cannot be fetched is a `TypeError`; anything else is a refusal, as where a reader blocks all storage. */
async function register(): Promise<void> {
  await worker?.register().catch((error: unknown) => {
    if (state.saved === 'saving') set({ saved: error instanceof TypeError ? 'failed' : 'unsupported' });
  });
}
