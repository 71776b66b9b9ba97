import type { PersistOptions, PersistStorage } from 'zustand/middleware';

/** What became of this device's storage, told on the settings page. */
export type StorageState = 'works' | 'absent' | 'unreadable';

let state: StorageState = 'works';
const listeners = new Set<() => void>();

export const storageState = {
  get: (): StorageState => state,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

function report(next: StorageState): void {
  if (state === next || state === 'unreadable') return;
  state = next;
  for (const listener of listeners) listener();
}

/**
 * Options for a store that is kept in `localStorage` under one key per concern. Stored state is foreign input: what cannot be
 * read is set aside under `<name>:unreadable` and the store starts fresh. Without storage it works in memory.
 * @param read checks what was stored; undefined when it is not of this shape
 */
export function storedAs<State extends object, Stored extends object>(
  name: string,
  version: number,
  read: (stored: Record<string, unknown>) => Stored | undefined,
  partialize: (state: State) => Stored,
): PersistOptions<State, Stored> {
  const key = `on-call:${name}`;
  const storage: PersistStorage<Stored> = {
    getItem: () => {
      let text: string | null;
      try {
        text = localStorage.getItem(key);
      } catch {
        report('absent');
        return null;
      }
      if (text === null) return null;
      const state = readEnvelope(text, version, read);
      if (state) return { state, version };
      report('unreadable');
      keep(`${key}:unreadable`, text);
      return null;
    },
    setItem: (_, value) => keep(key, JSON.stringify(value)),
    removeItem: () => {
      try {
        localStorage.removeItem(key);
      } catch {
        report('absent');
      }
    },
  };
  return {
    name: key,
    version,
    storage,
    partialize,
    // Where nothing is stored, the state stays the one that the page was prerendered with, and no part is rendered a second time.
    merge: (stored, state) => (stored ? { ...state, ...(stored as Stored) } : state),
  };
}

function readEnvelope<Stored>(
  text: string,
  version: number,
  read: (stored: Record<string, unknown>) => Stored | undefined,
): Stored | undefined {
  try {
    const envelope: unknown = JSON.parse(text);
    if (!isObject(envelope) || envelope['version'] !== version || !isObject(envelope['state'])) return undefined;
    return read(envelope['state']);
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keep(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    report('absent');
  }
}

type Followed = {
  persist: { rehydrate: () => Promise<void> | void; getOptions: () => { name?: string } };
  getInitialState: () => object;
  setState: (state: object) => void;
};

/** Makes a store follow other tabs: the browser tells of every write but one's own. */
export function followOtherTabs(store: Followed): void {
  if (typeof window === 'undefined') return;
  const { name } = store.persist.getOptions();
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key !== name) return;
    if (newValue === null) store.setState(store.getInitialState());
    else void store.persist.rehydrate();
  });
}
