import { useLanguage } from '#shared/i18n/language.tsx';
import { adoptStyles } from '#shared/parts/adopt-styles.ts';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import { shelfWords } from './shelf-words.ts';
import '#shared/parts/filter-tabs.css';
import styles from './shelf-controls.css?inline';

adoptStyles(styles);

/** Above two kept pages and more: the reader's own order, which can be changed, or by kind. */
export function ShelfControls({
  isByKind,
  prefetch,
  onArrange,
}: {
  isByKind: boolean;
  prefetch: () => void;
  onArrange: () => void;
}) {
  const { lang } = useLanguage();
  const words = shelfWords[lang];
  const shelf = addressOf(lang, 'shelf');
  return (
    <div className="shelf-controls">
      <nav aria-label={words.order} className="tabs">
        <div className="shelf-tabs">
          <Link to={shelf} aria-current={isByKind ? undefined : 'true'} replace preventScrollReset>
            {words.byHand}
          </Link>
          <Link to={`${shelf}?by=kind`} aria-current={isByKind ? 'true' : undefined} replace preventScrollReset>
            {words.byKind}
          </Link>
        </div>
      </nav>
      {!isByKind && (
        <button type="button" className="ask" onPointerEnter={prefetch} onFocus={prefetch} onClick={onArrange}>
          {words.arrange}
        </button>
      )}
    </div>
  );
}
