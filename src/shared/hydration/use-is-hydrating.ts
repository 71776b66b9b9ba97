import { useSyncExternalStore } from 'react';

const never = () => () => {};
const always = () => true;

/**
 * Whether this render is the prerendered one, or that of the browser which must equal it. For what is asked on a first render alone: unlike
 * `useHydrated` it has nothing rendered again afterwards, as React asks for the prerendered value while it hydrates and at no other time, and
 * the two are the same.
 */
export function useIsHydrating(): boolean {
  const asked = oneRender();
  useSyncExternalStore(never, always, asked.prerendered);
  return asked.isPrerendered;
}

/** Notes which of the two values a render asks for. */
function oneRender() {
  const asked = {
    isPrerendered: false,
    prerendered: () => {
      asked.isPrerendered = true;
      return true;
    },
  };
  return asked;
}
