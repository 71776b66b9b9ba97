import { useLocation } from 'react-router';
import { useLanguage } from '#shared/i18n/language.tsx';
import { inLanguage } from '#shared/router/addresses.ts';
import { type Language, languageNames, languages } from '#series/languages.ts';
import { Link } from '#shared/router/link.tsx';
import { useSearch } from '#shared/router/use-search.ts';
import { useHydrated } from '#shared/hydration/use-hydrated.ts';

/** Leads to this page in the other language; where there are several, under the name of its own, which a tap unfolds without scripts too. */
export function LanguageSwitch() {
  const { lang } = useLanguage();
  const { pathname } = useLocation();
  const [other, ...more] = languages.filter((code) => code !== lang);
  if (!more[0]) return other && <LanguageLink to={other} />;
  return (
    <details key={pathname}>
      <summary>{languageNames[lang]}</summary>
      <ul>
        {[other, ...more].map((code) => (
          <li key={code}>{code && <LanguageLink to={code} />}</li>
        ))}
      </ul>
    </details>
  );
}

/**
 * The same page in another language, with the same query and at the same place. The only link with `hreflang`:
 * `src/site/first-paint.js` remembers by it what the reader chose.
 */
function LanguageLink({ to }: { to: Language }) {
  const { pathname, hash } = useLocation();
  const search = useSearch();
  const fragment = useHydrated(hash, '');
  return (
    <Link
      className="header-link"
      to={inLanguage(to, pathname) + search + fragment}
      lang={to}
      hrefLang={to}
      state={{ isTwin: true }}
      preventScrollReset
    >
      {languageNames[to]}
    </Link>
  );
}
