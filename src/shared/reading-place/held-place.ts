import { driftOf, type RestingPlace, placesInView } from './places-in-view.ts';
import { tearStubs } from './torn-stubs.ts';

/**
 * Keeps the page still under the reader's eyes when text opens or folds above it: whatever a reader does, the topmost thing in view
 * stays where it is until they scroll or leave the page. The browser's own scroll anchoring lets go of a page that changes in
 * several places at once, and Safari has none.
 */
export function holdPlace(): () => void {
  let held: { page: string; scroll: number; places: readonly RestingPlace[] } | undefined;
  // A page at its beginning stays there; a click on what is no control opens nothing.
  const hold = ({ target }: Event) => {
    if (target instanceof Element && !target.closest('button, input, label, summary')) return;
    held = { page: location.pathname, scroll: window.scrollY, places: window.scrollY === 0 ? [] : placesInView() };
  };
  const observer = new MutationObserver(() => {
    // Another page begins at its own place.
    if (held?.page !== location.pathname) return;
    const place = held.places.find(({ element }) => element.isConnected);
    if (!place) return;
    window.scrollBy({ top: driftOf(place), behavior: 'instant' });
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
  // After it, so that what opens is seen to open where it stays.
  const letBe = tearStubs();
  // Before the app hears of them: a reader's own action, and one in another tab.
  const events = ['click', 'storage'] as const;
  for (const event of events) window.addEventListener(event, hold, { capture: true });
  window.addEventListener('beforeinput', letGoToType);
  window.addEventListener('scroll', letGo, { passive: true });
  return () => {
    letBe();
    observer.disconnect();
    for (const event of events) window.removeEventListener(event, hold, { capture: true });
    window.removeEventListener('beforeinput', letGoToType);
    window.removeEventListener('scroll', letGo);
  };
}
