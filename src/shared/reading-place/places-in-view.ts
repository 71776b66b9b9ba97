import { headerBottom } from './header-bottom.ts';

/** What a reader's eyes rest on: headings, paragraphs, entries and rows. The head of a page may hang beside the text, and does not move with it then. */
const restingPlaces = 'main :is(h1, h2, h3, p, li, dt, dd, tr):not(.page-text > header *)';

/** Something on the page, and its distance from the top of the window in pixels. */
export type RestingPlace = { element: Element; top: number };

/** Everything that begins in view, from the top. */
export function placesInView(): RestingPlace[] {
  const top = headerBottom();
  const places: RestingPlace[] = [];
  for (const element of document.querySelectorAll(restingPlaces)) {
    const box = element.getBoundingClientRect();
    if (box.top >= top && box.top < window.innerHeight && box.height > 0) places.push({ element, top: box.top });
  }
  return places;
}

/** What stands in the middle of the window, or as close below that as something does. */
export function placeInMiddle(): RestingPlace | undefined {
  for (let y = window.innerHeight / 2; y < window.innerHeight; y += 40) {
    const element = document.elementFromPoint(window.innerWidth / 2, y)?.closest(restingPlaces);
    if (element) return { element, top: element.getBoundingClientRect().top };
  }
  return undefined;
}

/** How far a place has moved since, in pixels; positive downwards. */
export function driftOf({ element, top }: RestingPlace): number {
  return element.getBoundingClientRect().top - top;
}
