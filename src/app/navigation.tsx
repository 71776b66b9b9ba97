import { Suspense, useState } from 'react';
import { useLocation } from 'react-router';
import { ProgressButton } from '#features/progress/progress-button.tsx';
import { ProgressToast } from '#features/progress/progress-toast.tsx';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf, type PlainPage } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import { linkedPart } from '#shared/parts/late-part.tsx';
import { Emblem } from '#shared/parts/emblem.tsx';
import { LanguageSwitch } from './language-switch.tsx';

const sheet = linkedPart(async () => (await import('./menu-sheet.tsx')).MenuSheet);

const inHeader = ['story', 'characters', 'production', 'glossary', 'shelf'] as const;
const inBar = ['home', 'story', 'characters', 'production', 'shelf'] as const;

/** Drawn for this app: one stroke, 24 units square. */
const icons: Record<(typeof inBar)[number], string> = {
  home: 'M4 11.5 12 5l8 6.5V20h-5.5v-5h-5v5H4z',
  story: 'M7 4h10v3H7zM5 5.5V20.5h14V5.5M8.5 12h7M8.5 16h4.5',
  characters: 'M5 8.5h14v12H5zM9.5 8.5v-5h5v5M12 12.5a1.8 1.8 0 1 0 .01 0M8.7 18c.6-1.7 1.8-2.3 3.3-2.3s2.7.6 3.3 2.3',
  production: 'M4 5h16M12 5v4M6 15c0-4 3-6 7-6s6 2.5 6 6zM19 12h2M5 19h14M9 15v4M15 15v4',
  shelf: 'M6 3.5h12v17l-6-4.5-6 4.5z',
};

export function HeaderNav() {
  const { lang, t } = useLanguage();
  const { pathname } = useLocation();
  return (
    <>
      <Link className="brand" to={addressOf(lang, 'home')}>
        <Emblem className="brand-mark" size={28} />
        {t.appName}
      </Link>
      <nav aria-label={t.nav.main} className="header-nav">
        <ul>
          {inHeader.map((page) => (
            <NavItem key={page} page={page} />
          ))}
        </ul>
      </nav>
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
      <a
        className="header-link"
        href="#more"
        onPointerEnter={sheet.prefetch}
        onFocus={sheet.prefetch}
        onClick={(event) => {
          const link = event.currentTarget;
          event.preventDefault();
          sheet.open(link, () => setOpener(link));
        }}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true" className="icon">
          <path d="M4 7h16M4 12h16M4 17h16" />
        </svg>
        <span className="visually-hidden">{t.nav.menu}</span>
      </a>
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
  const { pathname } = useLocation();
  const address = addressOf(lang, page);
  const isCurrent = pathname === address || (page !== 'home' && pathname.startsWith(`${address}/`));
  return (
    <li>
      <Link to={address} aria-current={isCurrent ? (pathname === address ? 'page' : 'true') : undefined}>
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
