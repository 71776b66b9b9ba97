import { useState } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf, inLanguage } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import { useGuest } from '#shared/viewer/guest.ts';
import { useShelf } from '#shared/viewer/shelf.ts';
import './shelf.css';

/**
 * The kept pages, newest first, each with a way to take it off and to undo that.
 * @param nameOf the name of a page as this reader may know it, by its address without language
 */
export function ShelfList({ nameOf }: { nameOf: (page: string) => string }) {
  const { lang, t } = useLanguage();
  const { bookmarks, toggle } = useShelf();
  const [removed, setRemoved] = useState<string | null>(null);
  const isGuest = useGuest((guest) => guest.isGuest);
  if (isGuest) return <p className="empty">{t.guest.shelf}</p>;

  return (
    <>
      {bookmarks.length === 0 ? (
        <div className="empty">
          <p>{t.shelf.empty}</p>
          <p>
            <Link className="button" to={addressOf(lang, 'characters')}>
              {t.shelf.emptyStep}
            </Link>
          </p>
        </div>
      ) : (
        <ul className="shelf">
          {bookmarks.map(({ page }) => (
            <li key={page}>
              <Link to={inLanguage(lang, page)}>{nameOf(page)}</Link>
              <button
                type="button"
                className="button button-quiet"
                aria-label={t.shelf.removeNamed(nameOf(page))}
                onClick={() => {
                  toggle(page);
                  setRemoved(page);
                }}
              >
                {t.actions.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div role="status">
        {removed && !bookmarks.some(({ page }) => page === removed) && (
          <p className="notice">
            {t.shelf.removed(nameOf(removed))}{' '}
            <button type="button" className="button button-quiet" onClick={() => toggle(removed)}>
              {t.shelf.undo}
            </button>
          </p>
        )}
      </div>
    </>
  );
}
