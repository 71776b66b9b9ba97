import { report } from './storage-state.ts';
import { createStored } from './stored.ts';

/** The device that the app runs on, and what each store can read there. While pages are prerendered there is no window. */
export const { storedAs, places } = createStored({ storage: () => localStorage, report, tabs: globalThis.window });
