import type { QueryClient } from '@tanstack/react-query';
import { memo } from 'react';
import type { RouteObject } from 'react-router';
import { prime } from '#shared/api/query-client.ts';
import { lostCode } from '#shared/api/read.ts';
import { seasonsQuery } from '#shared/api/seasons.ts';
import { LanguageProvider, loadMessages } from '#shared/i18n/language.tsx';
import { listPage } from '#shared/kinds/list-page.ts';
import { addressOf, listPages, type PageName, patterns } from '#shared/router/addresses.ts';
import { primeWrittenNames } from '#shared/names/use-written-names.ts';
import type { PageModule } from '#shared/router/page-module.ts';
import { type Language, languages } from '#series/languages.ts';
import { Layout } from './layout.tsx';
import { pages, partsPage } from './pages.ts';
import { LostPage } from './lost-page.tsx';
import { PageError } from './page-error.tsx';
import { Splash } from './splash.tsx';

/** The one table of addresses: every page in every language, each lazy. */
export function createRoutes(client: QueryClient): RouteObject[] {
  return languages.map((lang) => ({
    id: lang,
    path: addressOf(lang, 'home'),
    HydrateFallback: Splash,
    ErrorBoundary: LostPage,
    lazy: async () => {
      const messages = await loadMessages[lang]();
      return {
        Component: memo(() => (
          <LanguageProvider lang={lang} messages={messages}>
            <Layout />
          </LanguageProvider>
        )),
      };
    },
    children: [
      {
        id: `${lang}/frame`,
        ErrorBoundary: PageError,
        loader: () => Promise.all([prime(client, seasonsQuery), primeWrittenNames(client, lang)]).then(() => null),
        children: [
          ...(Object.keys(patterns) as PageName[]).map((page) =>
            pageRoute(placeOf(page, lang), pages[page], lang, client),
          ),
          // A list's name is its address.
          ...listPages.map((list) =>
            pageRoute({ id: `${lang}/${list}/more`, path: listPage(list, ':page') }, pages[list], lang, client),
          ),
          ...(partsPage
            ? [pageRoute({ id: `${lang}/parts`, path: partsPage.path }, partsPage.load, lang, client)]
            : []),
          pageRoute({ id: `${lang}/not-found`, path: '*' }, () => import('#routes/not-found.tsx'), lang, client),
        ],
      },
    ],
  }));
}

function placeOf(page: PageName, lang: Language): RouteObject {
  const path = patterns[page].slice(1);
  const id = `${lang}/${page}`;
  return path === '' ? { id, index: true } : { id, path };
}

function pageRoute(
  place: RouteObject,
  load: () => Promise<PageModule>,
  lang: Language,
  client: QueryClient,
): RouteObject {
  let module: PageModule | undefined;
  return {
    ...place,
    // Not `lazy`, of which the router keeps a failure for good: a lost chunk is asked for at each visit.
    loader: async ({ params }) => {
      module = await load().catch(lostCode);
      await module.loader?.({ lang, id: params['id'] ?? '', page: params['page'], client });
      return null;
    },
    Component: memo(() => module && <module.Component />),
  };
}
