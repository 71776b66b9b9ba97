import { useLanguage } from '#shared/i18n/language.tsx';
import { adoptStyles } from '#shared/parts/adopt-styles.ts';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import '#shared/parts/empty.css';
import styles from './empty-shelf.css?inline';

adoptStyles(styles);

/** A rack where badges could hang, and where to find some. */
export function EmptyShelf() {
  const { lang, t } = useLanguage();
  return (
    <div className="empty">
      <svg className="empty-hooks" viewBox="0 0 240 76" aria-hidden="true">
        <path d="M4 6h232M40 6v14M120 6v14M200 6v14" />
        <path className="empty-badges" d="M18 22h44v50H18zM98 22h44v50H98zM178 22h44v50h-44z" />
      </svg>
      <p>{t.shelf.empty}</p>
      <p>
        <Link className="button" to={addressOf(lang, 'characters')}>
          {t.shelf.emptyStep}
        </Link>
      </p>
    </div>
  );
}

/** In its place while the phone is in other hands. */
export function LentShelf() {
  const { t } = useLanguage();
  return <p className="empty">{t.guest.shelf}</p>;
}
