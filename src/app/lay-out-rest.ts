import { driftOf, placeInMiddle, type RestingPlace } from '#shared/reading-place/places-in-view.ts';
import { whenIdle } from './when-idle.ts';

/** Until all is laid out, and until another page comes. */
const isFar = () => document.documentElement.classList.contains('far');

/**
 * What `.far` keeps from being laid out until it comes near (`app.css`, `src/site/first-paint.js`) is laid out for good once the reader
 * scrolls, a section at a time and when nothing else is to be done: from then on every place is as high as it is, wherever one goes.
 */
export function layOutRest(): void {
  if (!isFar()) return;
  if (window.scrollY > 0) void layOut();
  else window.addEventListener('scroll', () => void layOut(), { once: true, passive: true });
}

async function layOut(): Promise<void> {
  const sections = document.querySelectorAll<HTMLElement>('section ~ section');
  let scroll: number | undefined;
  let place: RestingPlace | undefined;
  for (const { style } of sections) {
    await new Promise<void>(whenIdle);
    if (!isFar()) break;
    if (window.scrollY !== scroll) place = placeInMiddle();
    style.contentVisibility = 'visible';
    // What is above the window was estimated: what is read stays where it is.
    const drift = place?.element.isConnected ? driftOf(place) : 0;
    if (drift) window.scrollBy({ top: drift, behavior: 'instant' });
    scroll = window.scrollY;
  }
  document.documentElement.classList.remove('far');
  for (const { style } of sections) style.contentVisibility = '';
}
