import { useEffect, useInsertionEffect, useLayoutEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { pathOf } from '#shared/router/addresses.ts';
import { noteFollowedLinks } from './followed-link.ts';
import { focusAfterPaint } from '#shared/parts/focus-heading.ts';

type Whereabouts = (typeof import('./whereabouts.ts'))['whereabouts'];

/** Kept out here, as each language has a layout of its own: the address that is shown, and the view of it when its layout went. */
let shown: string | undefined;
let left: ReturnType<Whereabouts['takeView']> | undefined;
/** Not needed before the page answers to clicks. Where it cannot be had, each page begins at its heading. */
let whereabouts: Whereabouts | undefined;

// Here, as this is before the router is made: of the listeners on the window the first to come is the first to be called.
if (!import.meta.env.SSR) {
  for (const type of ['click', 'popstate'])
    window.addEventListener(type, (event) => whereabouts?.notePictures(event), { capture: true });
  noteFollowedLinks();
}

/**
 * After a navigation, not on the first page: readers go on where they were. A switch of the language keeps the statement at the top of
 * the window, and has the focus itself; the way back leads to the link that had been followed; any other to the heading.
 */
export function useWhereabouts(): void {
  const { pathname } = useLocation();
  const type = useNavigationType();
  // Before the router scrolls: the next page is laid out whole, as one may come to any place of it (`lay-out-rest.ts`).
  useInsertionEffect(() => {
    if (shown !== undefined && shown !== pathname) document.documentElement.classList.remove('far');
  }, [pathname]);
  // After the router's own scrolling, which goes to the fragment of an address.
  useLayoutEffect(() => {
    if (left && type === 'PUSH' && isTwin(pathname)) whereabouts?.returnTo(left);
    else if (shown !== undefined && shown !== pathname) whereabouts?.growPicture(shown);
    left = undefined;
  }, [pathname, type]);
  useLayoutEffect(
    () => () => {
      left = whereabouts?.takeView();
    },
    [],
  );
  useEffect(() => {
    const before = shown;
    shown = pathname;
    if (before === undefined)
      import('./whereabouts.ts')
        .then((loaded) => {
          whereabouts = loaded.whereabouts;
          whereabouts.visit(pathname);
        })
        .catch(() => undefined);
    else if (before !== pathname) {
      whereabouts?.visit(pathname);
      const selector = pathOf(before) === pathOf(pathname) ? 'header :is(summary, a[hreflang])' : 'h1';
      return focusAfterPaint(
        () => (type === 'POP' && whereabouts?.findFollowedLink()) || document.querySelector<HTMLElement>(selector),
      );
    }
    return undefined;
  }, [pathname, type]);
}

/** Whether the page shown is the same in another language. */
function isTwin(pathname: string): boolean {
  return shown !== undefined && pathOf(shown) === pathOf(pathname);
}
