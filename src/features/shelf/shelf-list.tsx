import { useState } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { inLanguage } from '#shared/router/addresses.ts';
import { useGuest } from '#shared/viewer/guest.ts';
import { type Bookmark, useShelf } from '#shared/viewer/shelf.ts';
import { useHydrated } from '#shared/hydration/use-hydrated.ts';
import { EmptyShelf, LentShelf } from './empty-shelf.tsx';
import { RemovedRow } from './removed-row.tsx';
import { type KeptPage, ShelfRow } from './shelf-row.tsx';

/** A page that was taken off, from which place in the list, and the height of its row in pixels. */
type Removed = { bookmark: Bookmark; place: number; height: number };

/**
 * The kept pages, newest first, each with a way to take it off. The place of the last one that was taken off stays, with a way to undo
 * that, until another is taken off or the page is left.
 * @param describe a page as this reader may know it, by its address without language
 * @param isRead whether the pages can be described already; until then their place stays free, so that nothing moves
 */
export function ShelfList({ describe, isRead }: { describe: (page: string) => KeptPage; isRead: boolean }) {
  const { lang } = useLanguage();
  const { bookmarks, toggle, restore } = useShelf();
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [restored, setRestored] = useState<string | null>(null);
  const isGuest = useGuest((guest) => guest.isGuest);
  const isHydrated = useHydrated<boolean>(true, false);
  if (!isHydrated || !isRead) return null;
  if (isGuest) return <LentShelf />;

  const isGone = removed !== null && !bookmarks.some(({ page }) => page === removed.bookmark.page);
  const shown = isGone ? bookmarks.toSpliced(removed.place, 0, removed.bookmark) : bookmarks;
  return (
    <>
      {shown.length > 0 && (
        <ul className="shelf">
          {shown.map((bookmark, place) => {
            const { page } = bookmark;
            return isGone && page === removed.bookmark.page ? (
              <RemovedRow
                key={page}
                name={describe(page).name}
                height={removed.height}
                onUndo={() => {
                  restore(bookmark, place);
                  setRemoved(null);
                  setRestored(page);
                }}
              />
            ) : (
              <ShelfRow
                key={page}
                page={describe(page)}
                address={inLanguage(lang, page)}
                isRestored={page === restored}
                onRemove={(height) => {
                  toggle(page);
                  setRemoved({ bookmark, place: bookmarks.indexOf(bookmark), height });
                  setRestored(null);
                }}
              />
            );
          })}
        </ul>
      )}
      {bookmarks.length === 0 && <EmptyShelf />}
    </>
  );
}
