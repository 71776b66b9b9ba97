import { kindNames } from '#shared/kinds/kinds.ts';
import type { Bookmark } from '#shared/viewer/shelf.ts';
import { placeOf } from '#shared/router/kept-place.ts';
import { recordAt } from '#shared/router/record-at.ts';

/** A shelf on which a page lies at another place, counted from the first; as it was where there is no such page or place. */
export function moved(bookmarks: readonly Bookmark[], page: string, place: number): Bookmark[] {
  const kept = bookmarks.find((bookmark) => bookmark.page === page);
  if (!kept || !(place in bookmarks)) return [...bookmarks];
  return bookmarks.filter((bookmark) => bookmark !== kept).toSpliced(place, 0, kept);
}

/** Whether a page is pinned to the start page. */
export const isOnHome = (bookmarks: readonly Bookmark[], page: string) =>
  bookmarks.some((bookmark) => bookmark.page === page && bookmark.pinned === true);

/** A shelf on which a page is pinned that was not, or the other way round. */
export function withPinTurned(bookmarks: readonly Bookmark[], page: string): Bookmark[] {
  return bookmarks.map((bookmark) => {
    if (bookmark.page !== page) return bookmark;
    const { pinned, ...kept } = bookmark;
    return pinned === true ? kept : { ...kept, pinned: true };
  });
}

/** Pages in groups by their kind, in the order of the kinds, then those of no record; each group in the order of the shelf, none empty. */
export function byKind(bookmarks: readonly Bookmark[]) {
  return [...kindNames, undefined]
    .map((kind) => ({ kind, bookmarks: bookmarks.filter(({ page }) => recordAt(placeOf(page).page)?.kind === kind) }))
    .filter((group) => group.bookmarks.length > 0);
}
