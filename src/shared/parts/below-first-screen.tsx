import { type ReactNode, useDeferredValue } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { useHydrated } from '#shared/hydration/use-hydrated.ts';

/**
 * The part of a page that nobody sees at first: on a tap it comes the moment after its head, which waits for half of the work. It is there
 * at once in a prerendered page, and where the reader goes on somewhere below the head: on the way back, at a fragment, in another language.
 */
export function BelowFirstScreen({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  return <Deferred key={pathname}>{children}</Deferred>;
}

function Deferred({ children }: { children: ReactNode }) {
  const type = useNavigationType();
  const { hash, state } = useLocation();
  const beginsAtHead = useHydrated(type === 'PUSH' && hash === '' && state === null, false);
  const isDue = useDeferredValue(true, !beginsAtHead);
  return isDue ? children : <div className="below-first-screen" />;
}
