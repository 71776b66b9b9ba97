import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, type StaticHandlerContext, StaticRouterProvider } from 'react-router';
import { collectPageData, createQueryClient, type PageData } from '#shared/api/query-client.ts';
import { byLanguage } from '#shared/i18n/by-language.ts';
import { loadMessages } from '#shared/i18n/language.tsx';
import type { messages as manifest } from '#shared/i18n/messages/en/manifest.ts';
import type { Read } from '#shared/api/read.ts';
import type { Language } from '#series/languages.ts';
import { App } from './app/app.tsx';
import { createRoutes } from './app/routes.tsx';

export type Rendered = {
  /** What React hoists – title, meta, links – as markup for the head. */
  head: string;
  body: string;
  /** The documents that the page was made from, for hydration. */
  data: PageData;
  /** The module in `src/routes` that holds the page, for preloading its chunk. */
  module: string;
};

/** What React writes where a part is still to come: https://react.dev/reference/react-dom/server/renderToString */
const leftOut = '<!--$!-->';
const mostTries = 100;

/**
 * Renders a page as a stranger sees it: nothing watched, nothing stored.
 * @param address below the base, as in `/ko/story`
 * @param read gives a document of the API by its address below `/api/v1/`
 * @throws when a loader or a component fails: a page that cannot be rendered stops the build
 */
export async function render(address: string, read: Read): Promise<Rendered> {
  const client = createQueryClient(read);
  const basename = import.meta.env.BASE_URL.replace(/\/$/, '');
  const handler = createStaticHandler(createRoutes(client), { basename: basename || '/' });
  const context = await handler.query(new Request(`http://prerender${basename}${address}`));
  if (context instanceof Response) throw new Error(`${address} answers with a redirect`);
  const failure = Object.values(context.errors ?? {})[0];
  if (failure !== undefined) throw new Error(`${address} cannot be rendered`, { cause: failure });

  const draw = () =>
    renderToString(
      <App client={client}>
        <StaticRouterProvider
          router={createStaticRouter(handler.dataRoutes, context)}
          context={context}
          hydrate={false}
        />
      </App>,
    );
  let html = draw();
  // What comes late in a browser is asked for by the first page that is drawn, and there for all others.
  for (let tries = 0; html.includes(leftOut); html = draw()) {
    if (tries++ > mostTries) throw new Error(`a part of ${address} cannot be rendered`);
    await new Promise((resolve) => setTimeout(resolve));
  }
  // React writes what belongs into the head before everything else.
  const [head = ''] = /^(?:<(?:title|meta|link)\b[^>]*>(?:[^<]*<\/title>)?)*/.exec(html) ?? [];
  return {
    head,
    body: html.slice(head.length),
    data: collectPageData(client),
    module: `src/routes/${kebabCase(pageOf(context))}.tsx`,
  };
}

/** The page that was found, by its route: `en/story`, `ko/not-found`. */
function pageOf({ matches }: StaticHandlerContext): string {
  return matches.at(-1)?.route.id.split('/')[1] ?? '';
}

/** The name of a page as files have it: `productionTimeline` → `production-timeline`. */
function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** What each file of messages exports, by its path below `src`: the build sees that every language has all of them. */
export async function loadMessageFiles(): Promise<Record<string, unknown>> {
  const files: Record<string, unknown> = { ...withTheirPages };
  for (const [path, load] of Object.entries(interfaces)) files[path] = await load();
  return files;
}

const interfaces = import.meta.glob('./shared/i18n/messages/*/interface.ts', { import: 'messages' });
const withTheirPages = import.meta.glob(['./shared/i18n/messages/*/*.ts', '!./shared/i18n/messages/*/interface.ts'], {
  eager: true,
  import: 'messages',
});

/** What the manifest of the app says in a language. */
export async function loadManifestWords(lang: Language) {
  const { series, pages } = await loadMessages[lang]();
  return { appName: series.appName, pages, ...manifestWords[lang] };
}

const manifestWords = byLanguage(
  import.meta.glob<typeof manifest>('./shared/i18n/messages/*/manifest.ts', { eager: true, import: 'messages' }),
);
