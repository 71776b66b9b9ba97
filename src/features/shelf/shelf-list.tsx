import { useState } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf, inLanguage } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import { Drawing } from '#shared/ui/drawing.tsx';
import { useGuest } from '#shared/viewer/guest.ts';
import { useShelf } from '#shared/viewer/shelf.ts';
import './shelf.css';

/** The name of a kept page, and its drawing below `/drawings`, where it has one. */
export type KeptPage = { name: string; drawing?: string | undefined };

/**
 * The kept pages, newest first, each with a way to take it off and to undo that.
 * @param describe a page as this reader may know it, by its address without language
 */
export function ShelfList({ describe }: { describe: (page: string) => KeptPage }) {
  const { lang, t } = useLanguage();
  const { bookmarks, toggle } = useShelf();
  const [removed, setRemoved] = useState<string | null>(null);
  const isGuest = useGuest((guest) => guest.isGuest);
  if (isGuest) return <p className="empty">{t.guest.shelf}</p>;

  return (
    <>
      {bookmarks.length === 0 ? (
        <div className="empty">
          <EmptyHooks />
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
              <Link to={inLanguage(lang, page)}>
                {describe(page).drawing && <Drawing name={describe(page).drawing ?? ''} width={56} height={56} />}
                {describe(page).name}
              </Link>
              <button
                type="button"
                className="button button-quiet"
                aria-label={t.shelf.removeNamed(describe(page).name)}
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

/** A rack where badges could hang. */
function EmptyHooks() {
  return (
    <svg className="empty-hooks" viewBox="0 0 240 76" aria-hidden="true">
      <path d="M4 6h232M40 6v14M120 6v14M200 6v14" />
      <path className="empty-badges" d="M18 22h44v50H18zM98 22h44v50H98zM178 22h44v50h-44z" />
    </svg>
  );
}
