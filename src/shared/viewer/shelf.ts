import { create } from 'zustand';
import { isObject, persist, type StoredAs } from './stored.ts';
import { storedAs } from './this-device.ts';

/**
 * A kept page, by its address without language, as it lies on the shelf: newest first, or as the reader has put them. `added` is an ISO 8601
 * instant. `pinned` came later than the rest, and is left out where the page is not on the start page too; what stands there is not checked,
 * so that only `true` is one.
 */
export type Bookmark = { page: string; added: string; pinned?: unknown };
type Stored = { bookmarks: Bookmark[] };

type Shelf = Stored & {
  /** Changes what lies on the shelf: what another tab wrote a moment ago may not have been heard of here. */
  change: (to: (bookmarks: Bookmark[]) => Bookmark[]) => void;
  /** Takes a page off that lies on the shelf as it shows here, or puts it there. */
  toggle: (page: string) => void;
  /** Puts a page that was taken off back in its place, counted from the newest; one that is there already stays where it is. */
  restore: (bookmark: Bookmark, place: number) => void;
};

/**
 * The pages that this device's reader keeps. Each change is made to what is stored, so that tabs that write at once lose nothing of each other.
 */
export const createShelf = (storedAs: StoredAs) => {
  const place = storedAs('shelf', 1, readShelf, ({ bookmarks }: Shelf) => ({ bookmarks }));
  return create<Shelf>()(
    persist((set, get) => {
      const change: Shelf['change'] = (to) => set({ bookmarks: to(place.latest(get()).bookmarks) });
      return {
        bookmarks: [],
        change,
        toggle: (page) => {
          const isOn = has(page, get().bookmarks);
          change((bookmarks) => {
            if (isOn) return bookmarks.filter((bookmark) => bookmark.page !== page);
            return has(page, bookmarks) ? bookmarks : [{ page, added: new Date().toISOString() }, ...bookmarks];
          });
        },
        restore: (bookmark, place) =>
          change((bookmarks) => (has(bookmark.page, bookmarks) ? bookmarks : bookmarks.toSpliced(place, 0, bookmark))),
      };
    }, place),
  );
};

export const useShelf = createShelf(storedAs);

const has = (page: string, bookmarks: Bookmark[]) => bookmarks.some((bookmark) => bookmark.page === page);

/** The sound bookmarks; one that is not costs only itself. */
function readShelf({ bookmarks }: Record<string, unknown>, lose: () => void): Stored | undefined {
  if (!Array.isArray(bookmarks)) return undefined;
  const sound = bookmarks.filter(isBookmark);
  if (sound.length === bookmarks.length) return { bookmarks: sound };
  lose();
  return sound.length === 0 ? undefined : { bookmarks: sound };
}

function isBookmark(value: unknown): value is Bookmark {
  if (!isObject(value)) return false;
  const { page, added } = value;
  return (
    typeof page === 'string' && page.startsWith('/') && typeof added === 'string' && !Number.isNaN(Date.parse(added))
  );
}
