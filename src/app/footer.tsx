import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';

export const inFooter = ['people', 'glossary', 'sources', 'data', 'settings', 'about'] as const;

/** Pages that have no place in the main navigation, and the notice that this is a fan project. */
export function Footer() {
  const { lang, t } = useLanguage();
  return (
    <footer className="footer">
      <nav id="more" aria-label={t.nav.more}>
        <ul>
          {inFooter.map((page) => (
            <li key={page}>
              <Link to={addressOf(lang, page)}>{t.pages[page]}</Link>
            </li>
          ))}
        </ul>
      </nav>
      <p>{t.about.footerNotice}</p>
    </footer>
  );
}
