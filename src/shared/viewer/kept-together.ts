import type { Bookmark } from './shelf.ts';

/**
 * What lies on a shelf, and what is missing there: each before the first that was kept earlier, so that a reader's own order stays.
 * @param missing none of them lies there already
 */
export function keptTogether<Kept extends Bookmark>(own: readonly Kept[], missing: readonly Kept[]): Kept[] {
  const shelf = [...own];
  for (const kept of missing) {
    const place = shelf.findIndex(({ added }) => Date.parse(added) < Date.parse(kept.added));
    shelf.splice(place < 0 ? shelf.length : place, 0, kept);
  }
  return shelf;
}
