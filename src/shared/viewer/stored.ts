import * as z from 'zod/mini';
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
 * Options for a store that is kept in `localStorage` under one key per concern. Stored state is foreign input: what does not
 * satisfy the schema is set aside under `<name>:unreadable` and the store starts fresh. Without storage it works in memory.
 * @param schema the stored part of the state
 */
export function storedAs<State extends object, Stored extends object>(
  name: string,
  version: number,
  schema: z.ZodMiniType<Stored>,
  partialize: (state: State) => Stored,
): PersistOptions<State, Stored> {
  const Envelope = z.object({ state: schema, version: z.literal(version) });
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
      try {
        return z.parse(Envelope, JSON.parse(text));
      } catch {
        report('unreadable');
        keep(`${key}:unreadable`, text);
        return null;
      }
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
  return { name: key, version, storage, partialize };
}

function keep(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    report('absent');
  }
}

type Rehydrating = { persist: { rehydrate: () => Promise<void> | void; getOptions: () => { name?: string } } };

/** Makes a store follow other tabs: the browser tells of every write but one's own. */
export function followOtherTabs(store: Rehydrating): void {
  if (typeof window === 'undefined') return;
  window.addEventListener('storage', ({ key }) => {
    if (key === store.persist.getOptions().name) void store.persist.rehydrate();
  });
}
