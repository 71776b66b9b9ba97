import { create } from 'zustand';

/** What this device keeps, each under a key of its own. */
export type StoreName = 'guest' | 'icon' | 'install' | 'notes' | 'progress' | 'seen-on' | 'settings' | 'shelf';

/**
 * What became of a store's place on this device. `absent`: the browser stores nothing; `full`: it has no room left; `newer`: a later
 * version of the app wrote what is there, and it is left alone. In these three, changes last until the tab is closed.
 * `unreadable`: the store is kept, and something of it that could not be read is set aside.
 */
export type StorageState = 'works' | 'absent' | 'full' | 'newer' | 'unreadable';

type States = { [Name in StoreName]?: StorageState };

const useStates = create<States>()(() => ({}));

/** Tells everything that shows the state of a store. */
export function report(name: StoreName, state: StorageState): void {
  useStates.setState({ [name]: state });
}

/** Whether what is changed in a store outlasts the tab. */
export const isLasting = (state: StorageState): boolean => state === 'works' || state === 'unreadable';

/** Whether what is changed in a store now outlasts the tab. */
export function isKept(name: StoreName): boolean {
  return isLasting(useStates.getState()[name] ?? 'works');
}

/** The state of one store; as everything prerendered, it works until the browser has said otherwise. */
export function useStorageState(name: StoreName): StorageState {
  return useStates((states) => states[name] ?? 'works');
}

/** The states of all stores; one that has said nothing yet is not among them. */
export function useStorageStates(): States {
  return useStates();
}
