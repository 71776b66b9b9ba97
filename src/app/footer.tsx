import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf, type PlainPage } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import { useCurrent } from './use-current.ts';

const inFooter = ['relationships', 'people', 'glossary', 'names', 'sources', 'data', 'settings', 'about'] as const;

/** The pages that have no place in the main navigation. */
export function MorePages() {
  return (
    <ul>
      {inFooter.map((page) => (
        <li key={page}>
          <PageLink page={page} />
        </li>
      ))}
    </ul>
  );
}

function PageLink({ page }: { page: PlainPage }) {
  const { lang, t } = useLanguage();
  return (
    <Link to={addressOf(lang, page)} aria-current={useCurrent(page)}>
      {t.pages[page]}
    </Link>
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
