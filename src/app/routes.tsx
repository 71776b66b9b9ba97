import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import { Component as NotFound } from '#routes/not-found.tsx';
import { prime } from '#shared/api/query-client.ts';
import { seasonsQuery } from '#shared/api/seasons.ts';
import { LanguageProvider, loadMessages } from '#shared/i18n/language.tsx';

import { type PageName, patterns } from '#shared/router/addresses.ts';
import { type Language, languages } from '#shared/schema/vocabulary.ts';
import { Layout } from './layout.tsx';
import { pages } from './pages.ts';
import { PageError } from './page-error.tsx';
import { Splash } from './splash.tsx';

/** The one table of addresses: every page in every language, English at the root, each lazy. */
export function createRoutes(client: QueryClient): RouteObject[] {
  return languages.map((lang) => ({
    id: lang,
    path: lang === 'en' ? '/' : `/${lang}`,
    HydrateFallback: Splash,
    lazy: async () => {
      const messages = await loadMessages[lang]();
      return {
        Component: () => (
          <LanguageProvider lang={lang} messages={messages}>
            <Layout />
          </LanguageProvider>
        ),
      };
    },
    loader: () => prime(client, seasonsQuery).then(() => null),
    // A loader that has primed the cache need not run again for a change of hash or search.
    shouldRevalidate: () => false,
    children: [
      {
        ErrorBoundary: PageError,
        children: [
          ...(Object.keys(patterns) as PageName[]).map((page) => pageRoute(page, lang, client)),
          { path: '*', Component: NotFound },
        ],
      },
    ],
  }));
}

function pageRoute(page: PageName, lang: Language, client: QueryClient): RouteObject {
  const path = patterns[page].slice(1);
  return {
    id: `${lang}-${page}`,
    ...(path === '' ? { index: true } : { path }),
    lazy: async () => {
      const { Component, loader } = await pages[page]();
      return {
        Component,
        loader: async ({ params }) => {
          await loader?.({ lang, id: params['id'] ?? '', client });
          return null;
        },
      };
    },
  };
}
