import { useLocation } from 'react-router';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import { LostTrace } from '#shared/parts/lost-trace.tsx';
import { Page } from '#shared/frame/page.tsx';

export function Component() {
  const { lang, t } = useLanguage();
  const { pathname } = useLocation();
  return (
    <Page
      title={t.state.notFoundTitle}
      documentTitle={t.state.notFoundTitle}
      description={t.series.descriptions.home}
      address={pathname}
      isPrivate
    >
      <LostTrace />
      <p>{t.state.notFound}</p>
      <ul className="chips">
        {(['home', 'story', 'characters', 'production', 'glossary'] as const).map((page) => (
          <li key={page}>
            <Link className="chip" to={addressOf(lang, page)}>
              {t.pages[page]}
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}
