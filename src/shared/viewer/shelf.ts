import { create } from 'zustand';
import { isObject, persist, type StoredAs } from './stored.ts';
import { storedAs } from './this-device.ts';

/** A kept page, by its address without language, newest first; `added` is an ISO 8601 instant. */
export type Bookmark = { page: string; added: string };
type Stored = { bookmarks: Bookmark[] };

type Shelf = Stored & {
  toggle: (page: string) => void;
  /** Puts a page that was taken off back in its place, counted from the newest; one that is there already stays where it is. */
  restore: (bookmark: Bookmark, place: number) => void;
};

/** The pages that this device's reader keeps. */
export const createShelf = (storedAs: StoredAs) =>
  create<Shelf>()(
    persist(
      (set) => ({
        bookmarks: [],
        toggle: (page) =>
          set(({ bookmarks }) => {
            const others = without(page, bookmarks);
            if (others.length < bookmarks.length) return { bookmarks: others };
            return { bookmarks: [{ page, added: new Date().toISOString() }, ...bookmarks] };
          }),
        restore: (bookmark, place) =>
          set(({ bookmarks }) =>
            without(bookmark.page, bookmarks).length < bookmarks.length
              ? {}
              : { bookmarks: bookmarks.toSpliced(place, 0, bookmark) },
          ),
      }),
      storedAs('shelf', 1, readShelf, ({ bookmarks }: Shelf) => ({ bookmarks })),
    ),
  );

export const useShelf = createShelf(storedAs);

const without = (page: string, bookmarks: Bookmark[]) => bookmarks.filter((bookmark) => bookmark.page !== page);

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
