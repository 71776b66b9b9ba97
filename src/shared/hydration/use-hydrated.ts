import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * What only the browser knows: `prerendered` in prerendered markup and in the first render of the browser, which must equal it, then
 * `value`. Where the two are the same, nothing is rendered twice.
 */
export function useHydrated<Value extends string | boolean>(value: Value, prerendered: Value): Value {
  return useSyncExternalStore(
    never,
    () => value,
    () => prerendered,
  );
}
