import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf, type PlainPage } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';

/** The page above this one. */
export function Crumb({ page }: { page: PlainPage }) {
  const { lang, t } = useLanguage();
  return (
    <nav className="crumb" aria-label={t.nav.path}>
      <Link to={addressOf(lang, page)}>{t.pages[page]}</Link>
    </nav>
  );
}
