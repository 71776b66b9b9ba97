import { withinBase } from '#shared/router/within-base.ts';
import { placeKey, placesKey } from './place-keys.ts';

/** A target under the header, in pixels from the top of the window. */
const underHeader = 160;

/**
 * Puts the reader of a page that was loaded anew back where they were. Browsers do; but Chromium goes to the fragment of the address after
 * that, where a page is whole before its first frame. Whoever has scrolled away from there in the meantime is left alone.
 */
export function returnFromFragment(): void {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (navigation?.type !== 'reload' || !target) return;
  const { top } = target.getBoundingClientRect();
  const place = savedPlaces()[placeKey({ key: 'default', pathname: withinBase(location), hash: location.hash })];
  if (typeof place === 'number' && top >= 0 && top < underHeader) window.scrollTo({ top: place, behavior: 'instant' });
}

function savedPlaces(): Record<string, unknown> {
  try {
    return JSON.parse(sessionStorage.getItem(placesKey) ?? '{}') as Record<string, unknown>;
  } catch {
    return {};
  }
}
