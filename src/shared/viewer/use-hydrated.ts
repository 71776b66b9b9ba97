import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * Whether the browser's own state may show: false in prerendered markup and in the first render of the browser, which must equal it.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
