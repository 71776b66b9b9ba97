import { useEffect } from 'react';
import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { UpdatePrompt } from '#features/install/update-prompt.tsx';
import { GuestBar } from '#features/progress/guest-bar.tsx';
import { ProgressSheet } from '#features/progress/progress-sheet.tsx';
import { ProgressToast } from '#features/progress/progress-toast.tsx';
import { SharedScopeBar } from '#features/progress/shared-scope-bar.tsx';
import { useLanguage } from '#shared/i18n/language.tsx';
import { inLanguage } from '#shared/router/addresses.ts';
import { useSearch } from '#shared/router/use-search.ts';
import { type Theme, useSettings } from '#shared/viewer/settings.ts';
import { Announcer } from './announcer.tsx';
import { ConnectionNotice } from './connection-notice.tsx';
import { Footer } from './footer.tsx';
import { useHeldPlace } from './held-place.ts';
import { BottomBar, HeaderNav } from './navigation.tsx';

/** The frame around every page. */
export function Layout() {
  const { lang, t } = useLanguage();
  const { pathname } = useLocation();
  const search = useSearch();
  const { state } = useNavigation();
  const theme = useSettings((settings) => settings.theme);
  useDocumentLanguage(lang);
  useDocumentTheme(theme);
  useHeldPlace();
  const other = lang === 'en' ? 'ko' : 'en';
  return (
    <>
      <a className="skip" href="#main">
        {t.nav.skip}
      </a>
      <header className="header">
        <HeaderNav otherLanguage={{ address: inLanguage(other, pathname) + search, lang: other }} />
        <GuestBar />
      </header>
      {state === 'loading' && <div className="progress-line" role="progressbar" aria-label={t.state.loading} />}
      <ConnectionNotice />
      <SharedScopeBar />
      <main id="main">
        <Outlet />
      </main>
      <Footer />
      <BottomBar />
      <ProgressSheet />
      <ProgressToast />
      <UpdatePrompt />
      <Announcer />
      <ScrollRestoration />
    </>
  );
}

/** Also tells that the page answers to clicks: `data-ready` is what tests wait for. */
function useDocumentLanguage(lang: string): void {
  useEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dataset['ready'] = 'true';
  }, [lang]);
}

/** The same that `src/build/site/first-theme.js` does before the first paint. */
function useDocumentTheme(theme: Theme): void {
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
