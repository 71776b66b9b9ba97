import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { followOtherTabs, isObject, storedAs } from './stored.ts';

/** A kept page, by its address without language, newest first; `added` is an ISO 8601 instant. */
type Bookmark = { page: string; added: string };
type Stored = { bookmarks: Bookmark[] };

type Shelf = Stored & { toggle: (page: string) => void };

/** The pages that this device's reader keeps. */
export const useShelf = create<Shelf>()(
  persist(
    (set) => ({
      bookmarks: [],
      toggle: (page) =>
        set(({ bookmarks }) => {
          const others = bookmarks.filter((bookmark) => bookmark.page !== page);
          if (others.length < bookmarks.length) return { bookmarks: others };
          return { bookmarks: [{ page, added: new Date().toISOString() }, ...bookmarks] };
        }),
    }),
    storedAs('shelf', 1, readShelf, ({ bookmarks }: Shelf) => ({ bookmarks })),
  ),
);
followOtherTabs(useShelf);

function readShelf({ bookmarks }: Record<string, unknown>): Stored | undefined {
  return Array.isArray(bookmarks) && bookmarks.every(isBookmark) ? { bookmarks } : undefined;
}

function isBookmark(value: unknown): value is Bookmark {
  if (!isObject(value)) return false;
  const { page, added } = value;
  return (
    typeof page === 'string' && page.startsWith('/') && typeof added === 'string' && !Number.isNaN(Date.parse(added))
  );
}
