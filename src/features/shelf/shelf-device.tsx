import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import { useStorageState } from '#shared/viewer/storage-state.ts';

/** Where the shelf is kept, and whether it is. */
export function ShelfDevice() {
  const { lang, t } = useLanguage();
  const state = useStorageState('shelf');
  return (
    <p className="aside">
      {state === 'works' ? t.shelf.device : state === 'unreadable' ? t.state.unreadable : t.state.notKept[state]}{' '}
      {state === 'unreadable' && <Link to={addressOf(lang, 'settings')}>{t.pages.settings}</Link>}
    </p>
  );
}
