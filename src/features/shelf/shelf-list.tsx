import { useState } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { kinds } from '#shared/kinds/kinds.ts';
import { useFilter } from '#shared/parts/filter-tabs.tsx';
import { latePart } from '#shared/parts/late-part.tsx';
import { useGuest } from '#shared/viewer/guest.ts';
import { type Bookmark, useShelf } from '#shared/viewer/shelf.ts';
import { useHydrated } from '#shared/hydration/use-hydrated.ts';
import { isKept } from '#shared/viewer/storage-state.ts';
import { Diary } from './diary.tsx';
import { EmptyShelf, LentShelf } from './empty-shelf.tsx';
import { NotedPages } from './noted-pages.tsx';
import { RemovedRow } from './removed-row.tsx';
import { ShelfControls } from './shelf-controls.tsx';
import { byKind, isOnHome, withPinTurned } from './shelf-order.ts';
import { type KeptPage, ShelfRow } from './shelf-row.tsx';
import { shelfWords } from './shelf-words.ts';
import { nameOf, wayTo } from './way-to.ts';
import './shelf-room.css';

/** It comes after the shelf, over a line: whoever has none is told the next time. */
const MayBeCleared = latePart(
  'may-be-cleared',
  async () => (await import('./may-be-cleared.tsx')).MayBeCleared,
  () => null,
);

/** Few readers put pages in another order on a visit. */
const ArrangedList = latePart('arranged-list', async () => (await import('./arranged-list.tsx')).ArrangedList);

/** A page that was taken off, from which place in the list, and the height of its row in pixels. */
type Removed = { bookmark: Bookmark; place: number; height: number };

/**
 * The kept pages in the reader's order or by kind, each with a way to take it off. The place of the last one that was taken off stays, with a
 * way to undo that, until another is taken off, pages are put in another order, or the page is left.
 * @param describe a page as this reader may know it, by its address without language
 * @param isRead whether the pages can be described already; until then their place stays free, so that nothing moves
 */
export function ShelfList({ describe, isRead }: { describe: (page: string) => KeptPage; isRead: boolean }) {
  const { lang, t } = useLanguage();
  const words = shelfWords[lang];
  const { bookmarks, change, toggle, restore } = useShelf();
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [restored, setRestored] = useState<string | null>(null);
  const [isArranging, setArranging] = useState(false);
  const isByKind = useFilter('by') === 'kind';
  const isGuest = useGuest((guest) => guest.isGuest);
  const isHydrated = useHydrated<boolean>(true, false);
  if (!isHydrated || !isRead) return null;
  if (isGuest) return <LentShelf />;

  const isGone = removed !== null && !bookmarks.some(({ page }) => page === removed.bookmark.page);
  const shown = isGone ? bookmarks.toSpliced(removed.place, 0, removed.bookmark) : bookmarks;

  const rowOf = (bookmark: Bookmark) => {
    const { page, pinned } = bookmark;
    return isGone && page === removed.bookmark.page ? (
      <RemovedRow
        key={page}
        name={nameOf(describe(page))}
        height={removed.height}
        onUndo={() => {
          restore(bookmark, removed.place);
          setRemoved(null);
          setRestored(page);
        }}
      />
    ) : (
      <ShelfRow
        key={page}
        page={describe(page)}
        address={wayTo(lang, page, describe(page))}
        isPinned={pinned === true}
        isRestored={page === restored}
        onPin={() =>
          change((kept) => (isOnHome(kept, page) === isOnHome(bookmarks, page) ? withPinTurned(kept, page) : kept))
        }
        onRemove={(height) => {
          toggle(page);
          setRemoved({ bookmark, place: bookmarks.indexOf(bookmark), height });
          setRestored(null);
        }}
      />
    );
  };

  if (isArranging && bookmarks.length > 1)
    return <ArrangedList describe={describe} onDone={() => setArranging(false)} />;
  return (
    <>
      {shown.length > 1 && (
        <ShelfControls
          onArrange={() => {
            setRemoved(null);
            setArranging(true);
          }}
          prefetch={ArrangedList.prefetch}
          isByKind={isByKind}
        />
      )}
      {isByKind
        ? byKind(shown).map(({ kind, bookmarks }) => (
            <section key={kind}>
              <h2>{kind ? t.pages[kinds[kind].list] : words.otherPages}</h2>
              <ul className="shelf shelf-plates">{bookmarks.map(rowOf)}</ul>
            </section>
          ))
        : shown.length > 0 && <ul className="shelf shelf-plates">{shown.map(rowOf)}</ul>}
      <NotedPages kept={shown.map(({ page }) => page)} describe={describe} />
      {bookmarks.length === 0 && (
        <EmptyShelf
          onKeep={(page) => {
            toggle(page);
            setRemoved(null);
            setRestored(page);
          }}
        />
      )}
      <Diary />
      {bookmarks.length > 0 && isKept('shelf') && <MayBeCleared />}
    </>
  );
}
