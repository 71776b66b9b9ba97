import { Suspense, useState } from 'react';
import { useLocation } from 'react-router';
import { ProgressButton } from '#features/progress/progress-button.tsx';
import { ProgressToast } from '#features/progress/progress-toast.tsx';
import { icons } from '#series/icons.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf, type PlainPage } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import { linkedPart } from '#shared/parts/late-part.tsx';
import { Emblem } from '#shared/parts/emblem.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { SearchLink } from './search-link.tsx';
import { SheetLink } from './sheet-link.tsx';
import { useCurrent } from './use-current.ts';

const sheet = linkedPart(async () => (await import('./menu-sheet.tsx')).MenuSheet);

const inHeader = ['story', 'characters', 'production', 'glossary', 'shelf'] as const;
/** Pages of a section that do not stand below it. */
const besides: Partial<Record<PlainPage, readonly PlainPage[]>> = {
  characters: ['relationships', 'compare'],
  production: ['people'],
};
const inBar = ['home', 'story', 'characters', 'production', 'shelf'] as const;

export function HeaderNav() {
  const { lang, t } = useLanguage();
  const { pathname } = useLocation();
  return (
    <>
      <Link className="brand" to={addressOf(lang, 'home')}>
        <Emblem className="brand-mark" size={28} />
        {t.series.appName}
      </Link>
      <nav aria-label={t.nav.main} className="header-nav">
        <ul>
          {inHeader.map((page) => (
            <NavItem key={page} page={page} />
          ))}
        </ul>
      </nav>
      <SearchLink />
      <ProgressButton />
      <ProgressToast key={pathname} />
      <LanguageSwitch />
      <Menu />
    </>
  );
}

/** Opens the sheet with the sections of this page and all other pages; without scripts it leads to those at the end of the page. */
function Menu() {
  const { t } = useLanguage();
  const [opener, setOpener] = useState<HTMLElement>();
  return (
    <>
      <SheetLink sheet={sheet} className="menu-link" href="#more" icon="M4 7h16M4 12h16M4 17h16" onLoad={setOpener}>
        <span className="visually-hidden">{t.nav.menu}</span>
      </SheetLink>
      {opener && (
        <Suspense>
          <sheet.Part opener={opener} onClose={() => setOpener(undefined)} />
        </Suspense>
      )}
    </>
  );
}

/** On a phone: the five places that a thumb reaches. */
export function BottomBar() {
  const { t } = useLanguage();
  return (
    <nav aria-label={t.nav.main} className="bottom-bar">
      <ul>
        {inBar.map((page) => (
          <NavItem key={page} page={page} icon={icons[page]} />
        ))}
      </ul>
    </nav>
  );
}

function NavItem({ page, icon }: { page: PlainPage; icon?: string }) {
  const { lang, t } = useLanguage();
  return (
    <li>
      <Link to={addressOf(lang, page)} aria-current={useCurrent(page, besides[page])}>
        {icon && (
          <svg viewBox="0 0 24 24" aria-hidden="true" className="icon">
            <path d={icon} />
          </svg>
        )}
        {t.pages[page]}
      </Link>
    </li>
  );
}
