import { useLocation } from 'react-router';
import { useLanguage } from '#shared/i18n/language.tsx';
import { inLanguage } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import { useSearch } from '#shared/router/use-search.ts';
import { useHydrated } from '#shared/hydration/use-hydrated.ts';

/**
 * The same page in the other language, with the same query and at the same place. The only link with `hreflang`:
 * `src/site/first-paint.js` remembers by it what the reader chose.
 */
export function LanguageLink() {
  const { lang, t } = useLanguage();
  const { pathname, hash } = useLocation();
  const search = useSearch();
  const fragment = useHydrated(hash, '');
  const other = lang === 'en' ? 'ko' : 'en';
  return (
    <Link
      className="header-link"
      to={inLanguage(other, pathname) + search + fragment}
      lang={other}
      hrefLang={other}
      preventScrollReset
    >
      {t.nav.otherLanguage}
    </Link>
  );
}
