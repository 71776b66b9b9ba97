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
      <svg className="empty-hooks" viewBox="0 0 240 86" aria-hidden="true">
        <path d="M4 6h232M40 6v14M120 6v14M200 6v14" />
        <path className="empty-badges" d="M16 22h48v58H16zM96 22h48v58H96zM176 22h48v58h-48z" />
        <path className="empty-bands" d="M16 22h48v12H16zM96 22h48v12H96zM176 22h48v12h-48z" />
        <path
          className="empty-faces"
          d="M40 42a8 8 0 0 1 0 16 8 8 0 0 1 0-16M120 42a8 8 0 0 1 0 16 8 8 0 0 1 0-16M200 42a8 8 0 0 1 0 16 8 8 0 0 1 0-16M28 68h24M108 68h24M188 68h24"
        />
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
