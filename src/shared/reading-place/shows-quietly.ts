import type { Arrival } from './arrival.ts';
import { driftOf, placesInView } from './places-in-view.ts';

/** Shows it, if everything in view stays where it is; what opens above is made up for by scrolling. */
export function showsQuietly({ show, takeBack }: Arrival): boolean {
  const scroll = window.scrollY;
  const places = placesInView();
  show();
  const top = places.find(({ element }) => element.isConnected);
  if (top && scroll > 0) window.scrollBy({ top: driftOf(top), behavior: 'instant' });
  const isQuiet = places.every((place) => place.element.isConnected && Math.abs(driftOf(place)) < 1);
  if (isQuiet) return true;
  takeBack();
  window.scrollTo({ top: scroll, behavior: 'instant' });
  return false;
}
