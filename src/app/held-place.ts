import { useEffect } from 'react';

/** What a reader's eyes rest on: headings, paragraphs, entries and rows. */
const restingPlaces = 'main :is(h1, h2, h3, p, li, dt, dd, tr)';

type Place = { element: Element; top: number };

/**
 * Keeps the page still under the reader's eyes when text opens or folds above it: whatever a reader does, the topmost thing in view
 * stays where it is until they scroll or leave the page. The browser's own scroll anchoring lets go of a page that changes in
 * several places at once, and Safari has none.
 */
export function useHeldPlace(): void {
  useEffect(() => {
    let held: { page: string; scroll: number; places: readonly Place[] } | undefined;
    const hold = () => {
      held = { page: location.pathname, scroll: window.scrollY, places: placesInView() };
    };
    const observer = new MutationObserver(() => {
      // Another page begins at its own place.
      if (held?.page !== location.pathname) return;
      const place = held.places.find(({ element }) => element.isConnected);
      if (!place) return;
      window.scrollBy({ top: place.element.getBoundingClientRect().top - place.top, behavior: 'instant' });
      held.scroll = window.scrollY;
    });
    const letGo = () => {
      if (window.scrollY !== held?.scroll) held = undefined;
    };
    // Who types looks at the field, which keeps its own place.
    const letGoToType = () => {
      held = undefined;
    };
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    // Before the app hears of them: a reader's own action, and one in another tab.
    const events = ['click', 'storage'] as const;
    for (const event of events) window.addEventListener(event, hold, { capture: true });
    window.addEventListener('beforeinput', letGoToType);
    window.addEventListener('scroll', letGo, { passive: true });
    return () => {
      observer.disconnect();
      for (const event of events) window.removeEventListener(event, hold, { capture: true });
      window.removeEventListener('beforeinput', letGoToType);
      window.removeEventListener('scroll', letGo);
    };
  }, []);
}

/** Everything that begins in view, from the top, with its distance from the top of the window in pixels. A page at its beginning stays there. */
function placesInView(): Place[] {
  if (window.scrollY === 0) return [];
  const top = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
  const places: Place[] = [];
  for (const element of document.querySelectorAll(restingPlaces)) {
    const box = element.getBoundingClientRect();
    if (box.top >= top && box.top < window.innerHeight && box.height > 0) places.push({ element, top: box.top });
  }
  return places;
}
