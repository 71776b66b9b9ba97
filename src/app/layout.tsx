import { useEffect, useLayoutEffect } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { TermCards } from '#features/glossary/term-cards.tsx';
import { ConnectionNotice } from '#features/install/connection-notice.tsx';
import { GuestBar } from '#features/progress/guest-bar.tsx';
import { SharedScopeBar } from '#features/progress/shared-scope-bar.tsx';
import { insist } from '#shared/api/line.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { manifestAddress } from '#shared/router/addresses.ts';
import type { Language } from '#series/languages.ts';
import { latePart } from '#shared/parts/late-part.tsx';
import { PageEnd } from '#shared/frame/page-end.ts';
import { useWrittenNames } from '#shared/names/use-written-names.ts';
import { WrittenNamesContext } from '#shared/names/written-names.ts';
import { choices, type Setting } from '#shared/schema/choices.ts';
import { useSettings } from '#shared/viewer/settings.ts';
import { isHeldBack } from '#shared/reading-place/arrival.ts';
import { useHydrated } from '#shared/hydration/use-hydrated.ts';
import { Announcer } from './announcer.tsx';
import { ArrivalNotice } from './arrival-notice.tsx';
import { Footer } from './footer.tsx';
import { endOfPage } from './late-end-of-page.tsx';
import { BottomBar, HeaderNav } from './navigation.tsx';
import { placeKey, placesKey } from './place-keys.ts';
import { ProgressLine } from './progress-line.tsx';
import { useWhereabouts } from './use-whereabouts.ts';

/** There is nothing to say before the page has loaded. */
const AppOnDevice = latePart(
  'app-on-device',
  async () => (await import('./app-on-device.tsx')).AppOnDevice,
  () => null,
);

/** The frame around every page. */
export function Layout() {
  const { lang, t } = useLanguage();
  useHeldPlace();
  useWhereabouts();
  return (
    <WrittenNamesContext value={useWrittenNames()}>
      <a className="skip" href="#main-content">
        {t.nav.skip}
      </a>
      <header className="header">
        <HeaderNav />
        <ArrivalNotice />
        <GuestBar />
      </header>
      <ProgressLine />
      <ConnectionNotice />
      <SharedScopeBar />
      <main id="main-content">
        <TermCards>
          <PageEnd value={endOfPage}>
            <Outlet />
          </PageEnd>
        </TermCards>
      </main>
      <Footer />
      <BottomBar />
      <AppOnDevice />
      <Announcer />
      <ScrollRestoration getKey={placeKey} storageKey={placesKey} />
      <DocumentState lang={lang} />
    </WrittenNamesContext>
  );
}

/** What the document itself says of the page. Apart from the frame, which would be rendered again as soon as the page is hydrated. */
function DocumentState({ lang }: { lang: Language }) {
  useDocumentLanguage(lang);
  useDocumentSettings();
  return null;
}

/** Nothing opens above a reader before the page answers to them. */
function useHeldPlace(): void {
  useEffect(() => {
    const holding = insist(() => import('#shared/reading-place/held-place.ts')).then(({ holdPlace }) => holdPlace());
    return () => void holding.then((letGo) => letGo());
  }, []);
}

/** Before the page is painted, as Korean lines have a height of their own. Then the page answers to clicks: tests wait for `data-ready`. */
function useDocumentLanguage(lang: Language): void {
  useLayoutEffect(() => {
    if (document.documentElement.lang === lang) return;
    document.documentElement.lang = lang;
    const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
    if (manifest) manifest.href = import.meta.env.BASE_URL + manifestAddress(lang).slice(1);
  }, [lang]);
  const isHydrated = useHydrated<boolean>(true, false);
  useEffect(() => {
    if (!isHydrated) return;
    document.documentElement.dataset['ready'] = 'true';
    answerEarlyTaps();
  }, [isHydrated]);
}

/**
 * What was tapped before the app ran: `src/site/first-paint.js` has kept it, with how it stood then. What stands otherwise now that
 * the reader is known, as a page that is on the shelf already, is what they asked for.
 */
function answerEarlyTaps(): void {
  for (const control of document.querySelectorAll<HTMLInputElement | HTMLButtonElement>('[data-waits]')) {
    const stood = control.dataset['waits'];
    delete control.dataset['waits'];
    control.ariaBusy = null;
    const stands = control.ariaPressed ?? ('checked' in control ? control.checked : undefined);
    if (String(stands) === stood) control.click();
  }
}

/**
 * The same that `src/site/first-paint.js` does before the first paint, and the browser's own bars in the colour of the page.
 * Attributes that stand are left alone: even the same value makes the browser style the whole page again.
 */
function useDocumentSettings(): void {
  const settings = useSettings();
  const isHydrated = useHydrated<boolean>(true, false);
  // From here on the parts know themselves what to show: together with the first of it that is painted.
  useLayoutEffect(() => {
    if (!isHydrated) return;
    // Where the address leads to may be open to this reader alone: the browser has not found it.
    if (isHeldBack() && window.scrollY === 0)
      document.getElementById(location.hash.slice(1))?.scrollIntoView({ behavior: 'instant' });
    delete document.documentElement.dataset['seen'];
    delete document.documentElement.dataset['held'];
  }, [isHydrated]);
  useEffect(() => {
    const root = document.documentElement;
    for (const name of Object.keys(choices) as Setting[]) {
      const chosen = settings[name] === choices[name][0] ? undefined : settings[name];
      if (root.dataset[name] === chosen) continue;
      if (chosen === undefined) delete root.dataset[name];
      else root.dataset[name] = chosen;
    }
    const paper = getComputedStyle(root).backgroundColor;
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) meta.content = paper;
  }, [settings]);
}
