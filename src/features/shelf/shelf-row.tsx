import type { ReactNode } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { Link } from '#shared/router/link.tsx';
import { Joined } from '#shared/ui/name.tsx';
import '#shared/ui/rows.css';
import './shelf-row.css';

/** A kept page: its name, what kind of page it is, and its drawing or monogram; a page that is still shut has none. */
export type KeptPage = { name: string; kind: string; picture?: ReactNode };

/** A kept page as a badge laid on its side, with a way there and a way off the shelf. */
export function ShelfRow({ page, address, onRemove }: { page: KeptPage; address: string; onRemove: () => void }) {
  const { t } = useLanguage();
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
      <button type="button" aria-label={t.shelf.removeNamed(page.name)} onClick={onRemove}>
        <svg viewBox="0 0 24 24" aria-hidden="true" className="icon">
          <path d="M6 6l12 12M18 6 6 18" />
        </svg>
      </button>
    </li>
  );
}
