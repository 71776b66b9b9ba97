import { useState } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { inLanguage } from '#shared/router/addresses.ts';
import { useGuest } from '#shared/viewer/guest.ts';
import { useShelf } from '#shared/viewer/shelf.ts';
import { useHydrated } from '#shared/viewer/use-hydrated.ts';
import '#shared/ui/empty.css';
import { EmptyShelf } from './empty-shelf.tsx';
import { type KeptPage, ShelfRow } from './shelf-row.tsx';

/**
 * The kept pages, newest first, each with a way to take it off and to undo that.
 * @param describe a page as this reader may know it, by its address without language
 * @param isRead whether the pages can be described already; until then their place stays free, so that nothing moves
 */
export function ShelfList({ describe, isRead }: { describe: (page: string) => KeptPage; isRead: boolean }) {
  const { lang, t } = useLanguage();
  const { bookmarks, toggle } = useShelf();
  const [removed, setRemoved] = useState<string | null>(null);
  const isGuest = useGuest((guest) => guest.isGuest);
  const isHydrated = useHydrated<boolean>(true, false);
  if (!isHydrated || !isRead) return null;
  if (isGuest) return <p className="empty">{t.guest.shelf}</p>;

  return (
    <>
      {bookmarks.length === 0 ? (
        <EmptyShelf />
      ) : (
        <ul className="shelf">
          {bookmarks.map(({ page }) => (
            <ShelfRow
              key={page}
              page={describe(page)}
              address={inLanguage(lang, page)}
              onRemove={() => {
                toggle(page);
                setRemoved(page);
              }}
            />
          ))}
        </ul>
      )}
      <div role="status">
        {removed && !bookmarks.some(({ page }) => page === removed) && (
          <p className="notice">
            {t.shelf.removed(describe(removed).name)}{' '}
            <button type="button" className="button button-quiet" onClick={() => toggle(removed)}>
              {t.shelf.undo}
            </button>
          </p>
        )}
      </div>
    </>
  );
}
