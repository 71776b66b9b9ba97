import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';

const inFooter = ['relationships', 'people', 'glossary', 'names', 'sources', 'data', 'settings', 'about'] as const;

/** The pages that have no place in the main navigation. */
export function MorePages() {
  const { lang, t } = useLanguage();
  return (
    <ul>
      {inFooter.map((page) => (
        <li key={page}>
          <Link to={addressOf(lang, page)}>{t.pages[page]}</Link>
        </li>
      ))}
    </ul>
  );
}

/** Those pages, and the notice that this is a fan project. */
export function Footer() {
  const { t } = useLanguage();
  return (
    <footer className="footer">
      <nav id="more" aria-label={t.nav.more}>
        <MorePages />
      </nav>
      <p>{t.series.notice}</p>
    </footer>
  );
}
