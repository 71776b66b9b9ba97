import type { StateCreator } from 'zustand';
import { isLasting, type StorageState, type StoreName } from './storage-state.ts';

/** Checks what was stored; undefined when nothing in it can be used. It calls `lose` when a part of it cannot. */
type Read<Kept> = (stored: Record<string, unknown>, lose: () => void) => Kept | undefined;

/** What a stored text holds. A text with a fault may still have a sound part. */
type Parsed<Kept> = { kept?: Kept | undefined; fault?: 'newer' | 'unreadable' | undefined };

/** Where a store is kept on this device. */
type Place<State, Kept> = {
  parse: (text: string) => Parsed<Kept>;
  /** What is stored; undefined when there is nothing to be used. */
  read: () => Kept | undefined;
  /** What is stored, which another tab may have changed a moment ago; where changes do not outlast this tab, only its own state has them all. */
  latest: (own: State) => State | Kept;
  write: (state: State) => void;
  /** Tells of every write of another tab, and whether it removed what was there. */
  follow: (listener: (isRemoved: boolean) => void) => void;
};

type Device = {
  /** May throw, as browsers do that store nothing. */
  storage: () => Storage;
  report: (name: StoreName, state: StorageState) => void;
  /** What hears of the writes of other tabs, in `storage` events; there is none while pages are prerendered. */
  tabs?: EventTarget | undefined;
};

/**
 * Places on a device, each under one key. Stored state is foreign input: what an earlier version wrote is migrated; what a later one
 * wrote is left as it is; what cannot be read is set aside under `<key>:unreadable`, and what is sound of it stays in use. Where nothing
 * can be written, a store works in memory, and its state is reported.
 */
export function createStored({ storage, report, tabs }: Device) {
  const places: { [Name in StoreName]?: { parse: (text: string) => Parsed<object> } } = {};

  /**
   * @param version of what `partialize` gives, from 1
   * @param partialize the part of a state that is kept; undefined: nothing, and the key is removed
   * @param migrations the first makes a state of version 2 from one of version 1, and so on; all that ever were
   * @param closed what stands for a text that cannot be read, or that a later version wrote, in a store that must fail closed; such a
   *   text holds nothing to be saved
   */
  function storedAs<State extends object, Kept extends object>(
    name: StoreName,
    version: number,
    read: Read<Kept>,
    partialize: (state: State) => Kept | undefined,
    migrations: readonly ((stored: Record<string, unknown>) => Record<string, unknown>)[] = [],
    closed?: Kept,
  ): Place<State, Kept> {
    const key = `on-call:${name}`;
    const aside = asideOf(name);
    /** What lies there must not be written over. */
    let isLocked = false;
    let outlastsTab = true;
    const tell = (state: StorageState) => {
      outlastsTab = isLasting(state);
      report(name, state);
    };

    function attempt(act: (device: Storage) => void): void {
      try {
        const device = storage();
        act(device);
        tell(isLocked ? 'newer' : device.getItem(aside) === null ? 'works' : 'unreadable');
      } catch (error) {
        // Firefox has a name of its own for it.
        tell(/quota/i.test((error as Error).name) ? 'full' : 'absent');
      }
    }

    function parse(text: string): Parsed<Kept> {
      let fault: Parsed<Kept>['fault'];
      try {
        const { version: from, state } = JSON.parse(text) as Record<string, unknown>;
        if (typeof from !== 'number') return { fault: 'unreadable' };
        if (from > version) return { fault: 'newer' };
        let stored = state as Record<string, unknown>;
        // A step that is missing fails as a damaged text does.
        for (let step = from; step < version; step++) stored = migrations[step - 1]!(stored);
        const kept = isObject(stored)
          ? read(stored, () => {
              fault = 'unreadable';
            })
          : undefined;
        return { kept, fault: kept ? fault : 'unreadable' };
      } catch {
        return { fault: 'unreadable' };
      }
    }

    const envelope = (state: Kept) => JSON.stringify({ state, version });

    const place: Place<State, Kept> = {
      parse,
      read: () => {
        let found: Kept | undefined;
        attempt((device) => {
          isLocked = false;
          const text = device.getItem(key);
          if (text === null) return;
          const { kept, fault } = parse(text);
          found = fault ? (closed ?? kept) : kept;
          if (!fault || closed) return;
          // Until it is safe elsewhere: a browser without room keeps the text where it is.
          isLocked = true;
          if (fault === 'newer') return;
          let free = aside;
          while (![null, text].includes(device.getItem(free))) free += '+';
          device.setItem(free, text);
          if (kept) device.setItem(key, envelope(kept));
          else device.removeItem(key);
          isLocked = false;
        });
        return found;
      },
      latest: (own) => (outlastsTab && place.read()) || own,
      write: (state) => {
        if (isLocked) return;
        const kept = partialize(state);
        attempt((device) => (kept ? device.setItem(key, envelope(kept)) : device.removeItem(key)));
      },
      follow: (listener) =>
        tabs?.addEventListener('storage', (event) => {
          const { key: changed, newValue } = event as StorageEvent;
          // No key: everything was removed.
          if (changed === key || changed === null) listener(newValue === null);
        }),
    };
    places[name] = place;
    return place;
  }
  return { storedAs, places };
}

/** The key under which that of a store is set aside which could not be read; a second text has a sign more. */
export const asideOf = (name: StoreName) => `on-call:${name}:unreadable`;

export type StoredAs = ReturnType<typeof createStored>['storedAs'];

/** Keeps a store in its place, and makes it follow other tabs. Its initial state stays what pages are prerendered with. */
export function persist<State extends object, Kept extends object>(
  creator: StateCreator<State>,
  place: Place<State, Kept>,
): StateCreator<State> {
  return (set, get, api) => {
    api.setState = ((...change: Parameters<typeof set>) => {
      set(...change);
      place.write(get());
    }) as typeof set;
    const initial = creator(api.setState, get, api);
    api.getInitialState = () => initial;
    place.follow((isRemoved) => {
      const kept = place.read();
      if (kept || isRemoved) set({ ...initial, ...kept }, true);
    });
    const kept = place.read();
    // Where nothing is stored, the state stays the very one of the prerendered page, and no part is rendered a second time.
    return kept ? { ...initial, ...kept } : initial;
  };
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
