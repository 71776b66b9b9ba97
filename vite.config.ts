import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { buildSite, workerPlugin } from './src/site/build-site.ts';
import { Content, contentPlugin } from './src/site/content-plugin.ts';
import { keptFiles } from './src/site/kept-files.ts';
import { sitePlugin } from './src/site/site-plugin.ts';

/** Where the site will stand: `BASE_PATH=/on-call/ SITE_URL=https://example.org npm run build`. */
const base = process.env['BASE_PATH'] || '/';
const origin = process.env['SITE_URL'] ?? '';
// Empty without an origin: pages then name no absolute address.
process.env['VITE_SITE_URL'] = origin && origin.replace(/\/$/, '') + base.replace(/\/$/, '');

const content = new Content(join(import.meta.dirname, 'src/content'));

/**
 * Where a build lies. `vite build --mode parts` makes the site and, at `/about/parts`, its parts in their states: for tests, in a place that is
 * never published.
 */
const foldersOf = (mode: string) => {
  const cache = 'node_modules/.cache/on-call';
  return mode === 'parts'
    ? { outDir: `${cache}/parts/site`, serverDir: `${cache}/parts/server` }
    : { outDir: 'dist', serverDir: `${cache}/server` };
};

export default defineConfig(({ command, mode }) => ({
  // Each of hundreds of files would be told; `build-site.ts` says what was made.
  logLevel: command === 'build' ? 'warn' : 'info',
  base,
  // The package names its development build alone, warnings and all.
  resolve: {
    alias:
      command === 'build'
        ? [
            {
              find: /^react-router$/,
              replacement: join(import.meta.dirname, 'node_modules/react-router/dist/production/index.mjs'),
            },
          ]
        : [],
  },
  appType: 'spa',
  plugins: [
    contentPlugin(content),
    react(),
    tailwindcss(),
    sitePlugin(),
    ...VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      // There is one in each language: site/manifest.ts.
      manifest: false,
      strategies: 'injectManifest',
      srcDir: 'src/worker',
      filename: 'sw.ts',
      injectManifest: {
        injectionPoint: 'self.filesToKeep',
        // A closed set: code, the bare shell, documents and drawings in packs. Prerendered pages are for strangers and are not kept, nor
        // are pictures that the system fetches itself when the app is installed.
        globPatterns: [
          'shell.html',
          'assets/*.{js,css,woff2}',
          'assets/drawings-*.json',
          'icons/icon.svg',
          'api/v1/{index,packs}.json',
          'api/v1/*/pack.json',
          'api/v1/*/pack/**/*.json',
        ],
        // What is too much altogether is left out below; no file is too large by itself.
        maximumFileSizeToCacheInBytes: 1e9,
        manifestTransforms: [(files) => ({ manifest: keptFiles(files) })],
        dontCacheBustURLsMatching: /^assets\//,
      },
      integration: {
        // The plugin's own way to say that the worker is one file is deprecated.
        configureCustomSWViteBuild: (config) => {
          config.logLevel = 'warn';
          Object.assign(config.build?.rollupOptions?.output ?? {}, {
            inlineDynamicImports: undefined,
            codeSplitting: false,
          });
        },
      },
    }).filter(({ name }) => name === workerPlugin),
  ],
  build: {
    outDir: foldersOf(mode).outDir,
    modulePreload: { polyfill: false },
    manifest: true,
    target: ['chrome123', 'firefox128', 'safari17.5'],
  },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            // Every page names its face in the head.
            assetFileNames: ({ names: [name = ''] }) =>
              `assets/${name.endsWith('.woff2') ? 'face' : '[name]'}-[hash][extname]`,
            // Each language by its code: these files stand in the head of every page of that language.
            chunkFileNames: ({ name, facadeModuleId }) =>
              `assets/${/messages\/([^/]+)\/interface\.ts$/.exec(facadeModuleId ?? '')?.[1] ?? name}-[hash].js`,
            // Compiled whole while it is fetched, beside the main thread: https://v8.dev/blog/explicit-compile-hints
            postBanner: ({ name }) => (name === 'vendor' ? '//# allFunctionsCalledOnLoad' : ''),
            // Few files: what every page needs, what changes only with a dependency, what several kinds of page share, and what comes later.
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [
                {
                  name: 'vendor',
                  test: /node_modules\/(?:react|react-dom|scheduler|react-router|@tanstack|zustand)\//,
                  priority: 2,
                },
                {
                  name: 'late',
                  test: /src\/(?:app\/(?:failure-|later\.|make-ready|prepare-for-faults|reloaded-place|shortcuts)|packs|routes\/not-found|shared\/(?:api\/(?:ask-again|kept-whole|reasons|unpack)|gate\/known|parts\/(?:page-chips|retry)|router\/(?:page-keys|within-base)|viewer\/(?:name-forms|unpack-|use-known)|names\/(?:find|write)-names))/,
                  priority: 1,
                },
                {
                  name: 'sheets',
                  test: /src\/(?:app\/menu-sheet|features\/(?:glossary\/term-card\.|progress\/progress-(?:outcome|sheet)\.)|shared\/(?:parts\/slip|statements\/source-slip))/,
                  priority: 1,
                },
                {
                  name: 'reading-place',
                  test: /src\/(?:app\/whereabouts|shared\/(?:reading-place\/(?:held-place|places-in-view|shows-quietly)|viewer\/recent-pages))/,
                  priority: 1,
                },
                {
                  name: 'search',
                  test: /src\/(?:features\/search|routes\/(?:names|search)|search|shared\/(?:i18n\/messages\/[^/]+\/search|viewer\/(?:last-result|use-shards)))[./]/,
                  priority: 1,
                },
                {
                  name: 'compare',
                  test: /src\/(?:features\/compare|routes\/compare|shared\/(?:i18n\/messages\/[^/]+\/compare|viewer\/use-revealed-records))[./]/,
                  priority: 1,
                },
                {
                  name: 'install',
                  test: /src\/features\/install\/(?:create-worker|update-prompt|worker)|node_modules\/workbox-window/,
                  priority: 1,
                },
                {
                  name: 'progress',
                  test: /src\/(?:features\/progress\/(?:progress-trace|source-works-switch|trace)|shared\/(?:parts\/choice|viewer\/settings-words|i18n\/messages\/[^/]+\/settings))/,
                  priority: 1,
                },
                {
                  name: 'glossary',
                  test: /src\/(?:features\/glossary\/term-row|routes\/(?:glossary|term)\.)/,
                  priority: 1,
                },
                // A list and the pages below it have their words in common.
                {
                  name: 'people',
                  test: /src\/(?:features\/people\/(?!queries)|routes\/(?:people|person)\.|shared\/i18n\/messages\/[^/]+\/people\.)/,
                  priority: 1,
                },
                {
                  name: 'notes',
                  test: /src\/(?:features\/production\/(?!bands|dated-|queries)|routes\/(?:note|production)\.|series\/phases|shared\/i18n\/messages\/[^/]+\/production\.)/,
                  priority: 1,
                },
                {
                  name: 'record',
                  test: /src\/(?:features\/glossary\/term-uses|shared\/(?:frame\/(?:badge|bookmark-|page-actions|share-|shut-page)|statements\/(?:ledger|folded-tag)))/,
                  priority: 1,
                },
                {
                  name: 'lists',
                  test: /src\/shared\/(?:api\/relationships-queries|frame\/list-frame|router\/list-address|parts\/(?:empty|field|filter-tabs|grouped-rows|letter-tabs|letters|list-pages|monogram|name-option|pages-around|rows|scroll-table))/,
                  priority: 1,
                },
                {
                  name: 'relationships',
                  test: /src\/(?:features\/relationships\/(?!map-link)|routes\/relationships|series\/lines|shared\/(?:i18n\/messages\/[^/]+\/relationships|viewer\/use-earlier))/,
                  priority: 2,
                },
                // What the home page, the story page and the pages of episodes show of episodes; several documents at once are read there and on the shelf.
                {
                  name: 'episodes',
                  test: /src\/(?:features\/story\/(?:advisories|episode-card|episode-strip|story\.css|story-words)|shared\/i18n\/messages\/[^/]+\/story\.)|@tanstack\/.*\/(?:queriesObserver|useQueries)\./,
                  priority: 3,
                },
                {
                  name: 'shared',
                  test: /src\/(?:series\/(?:languages|vocabulary|icons)|features\/(?:[^/]+\/queries\.ts|relationships\/map-link)|shared\/(?:i18n\/[^/]+$|kinds|names\/(?!find-|write-)|router|hydration|reading-place\/header-bottom|frame|parts|statements|viewer\/(?!(?:name-forms|unpack-|use-(?:bibliography|earlier|known|other-sources|unlocks)))|gate\/(?!gate-order|known|open-bibliography)|api\/(?!check)|schema\/vocabulary)).*(?<!\.css)$/,
                },
              ],
            },
          },
        },
      },
    },
    ssr: {
      build: {
        outDir: foldersOf(mode).serverDir,
        emptyOutDir: true,
        copyPublicDir: false,
        manifest: false,
        rolldownOptions: { input: 'src/entry-server.tsx' },
      },
    },
  },
  test: {
    include: ['src/**/*.test.ts'],
    setupFiles: 'src/compiler/record/example-languages.ts',
  },
  builder: { buildApp: (builder) => buildSite(builder, content, `${foldersOf(mode).serverDir}/entry-server.js`) },
}));
