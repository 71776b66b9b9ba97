import type { ReactNode } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { Link } from '#shared/router/link.tsx';
import { useInWords } from '#shared/names/written-names.ts';
import { focusOnArrival } from '#shared/parts/focus-on-arrival.ts';
import { Joined } from '#shared/parts/name.tsx';
import '#shared/parts/rows.css';
import './shelf-row.css';

/** A kept page: its name, what kind of page it is, and its drawing or monogram; a page that is still shut has none. */
export type KeptPage = { name: string; kind: string; picture?: ReactNode };

/**
 * A kept page as a badge laid on its side, with a way there and a way off the shelf.
 * @param isRestored whether it was just put back; then the focus comes back to it
 * @param onRemove hears how high the row was, in pixels
 */
export function ShelfRow({
  page,
  address,
  isRestored,
  onRemove,
}: {
  page: KeptPage;
  address: string;
  isRestored?: boolean;
  onRemove: (height: number) => void;
}) {
  const { t } = useLanguage();
  const inWords = useInWords();
  return (
    <li className="shelf-row">
      <Link className="row" to={address}>
        {page.picture ?? <span className="picture shelf-shut" />}
        <span>
          <span className="entry-head">{page.kind}</span>{' '}
          <span className="row-title card-title">
            <Joined text={page.name} />
          </span>
        </span>
      </Link>
      <button
        type="button"
        aria-label={t.shelf.removeNamed(inWords(page.name))}
        ref={isRestored ? focusOnArrival : null}
        onClick={({ currentTarget }) => onRemove(currentTarget.parentElement?.getBoundingClientRect().height ?? 0)}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true" className="icon">
          <path d="M6 6l12 12M18 6 6 18" />
        </svg>
      </button>
    </li>
  );
}
