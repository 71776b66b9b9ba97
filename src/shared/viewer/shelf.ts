import * as z from 'zod/mini';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { followOtherTabs, storedAs } from './stored.ts';

/** A kept page, by its address without language, newest first; `added` is an ISO 8601 instant. */
const Bookmark = z.object({ page: z.string().check(z.startsWith('/')), added: z.iso.datetime() });
const Stored = z.object({ bookmarks: z.array(Bookmark) });

type Shelf = z.infer<typeof Stored> & { toggle: (page: string) => void };

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
    storedAs('shelf', 1, Stored, ({ bookmarks }: Shelf) => ({ bookmarks })),
  ),
);
followOtherTabs(useShelf);
