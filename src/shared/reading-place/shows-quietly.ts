import type { Arrival } from './arrival.ts';
import { driftOf, placesInView } from './places-in-view.ts';

/** Where the address of the page leads to, if that is there. */
const destination = () => document.getElementById(location.hash.slice(1));

/**
 * Shows it, if everything in view stays where it is; what opens above is made up for by scrolling. Who came for a place that was not
 * there yet, and still waits for it, is taken to it.
 */
function showsQuietly({ show, takeBack }: Arrival): boolean {
  const scroll = window.scrollY;
  const places = placesInView();
  const isAwaited = scroll === 0 && location.hash !== '' && !destination();
  show();
  if (isAwaited && destination()) {
    destination()?.scrollIntoView({ behavior: 'instant' });
    return true;
  }
  const top = places.find(({ element }) => element.isConnected);
  if (top && scroll > 0) window.scrollBy({ top: driftOf(top), behavior: 'instant' });
  const isQuiet = places.every((place) => place.element.isConnected && Math.abs(driftOf(place)) < 1);
  if (isQuiet) return true;
  takeBack();
  window.scrollTo({ top: scroll, behavior: 'instant' });
  return false;
}

/** So long after the last movement a reader has stopped scrolling, in milliseconds. */
const rest = 150;

/**
 * Shows it as soon as everything in view stays where it is: now, or when the reader has scrolled.
 * @param setWaiting is told whether it waits for that
 * @returns a function that ends it
 */
export function showWhenQuiet(arrival: Arrival, setWaiting: (isWaiting: boolean) => void): () => void {
  const attempt = () => {
    if (showsQuietly(arrival)) leave();
    else setWaiting(true);
  };
  // Not while React is at work: it is shown, measured and perhaps taken back before anything is painted.
  let next = setTimeout(attempt);
  const onScroll = () => {
    clearTimeout(next);
    next = setTimeout(attempt, rest);
  };
  const leave = () => {
    clearTimeout(next);
    window.removeEventListener('scroll', onScroll);
    setWaiting(false);
  };
  window.addEventListener('scroll', onScroll, { passive: true });
  return leave;
}
