import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { buildSite, workerPlugin } from './src/site/build-site.ts';
import { Content, contentPlugin } from './src/site/content-plugin.ts';
import { keptFiles } from './src/site/kept-files.ts';
import { sitePlugin } from './src/site/site-plugin.ts';
import { titleFacePlugin } from './src/site/title-face.ts';

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

/**
 * Chunks that few readers ask for, who have a line then: the app is installed, something is brought to another device, or the browser may clear
 * the shelf. They are not kept.
 */
const rarelyUsed = ['install-help', 'may-be-cleared', 'transfer'];

/** Tests of what keeps something while a page is open. */
const keepers = ['src/{features,shared/api,shared/viewer}/**/*.test.ts'];

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
    titleFacePlugin(import.meta.dirname),
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
          'offline/*.json',
          'api/v1/{index,packs}.json',
          'api/v1/*/pack.json',
          'api/v1/*/pack/**/*.json',
        ],
        globIgnores: [`assets/{${rarelyUsed.join(',')}}-*.js`],
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
    modulePreload: {
      polyfill: false,
      // What every page begins with is there, or comes right after it; and so is, all but a file or two, what rarely used parts stand on: its
      // names would be kept on every device.
      resolveDependencies: (file, files) =>
        rarelyUsed.some((name) => file.includes(`/${name}-`))
          ? [file]
          : files.filter(
              (name) => !/\/(?:index|install|late|reading-place|rolldown-runtime|shared|vendor)-/.test(name),
            ),
    },
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
            // Each language by its code: these files stand in the head of every page of that language. No hash is compressed, and the first script names every
            // file: they are as short as the bundler lets them be.
            chunkFileNames: ({ name, facadeModuleId }) =>
              `assets/${/messages\/([^/]+)\/interface\.ts$/.exec(facadeModuleId ?? '')?.[1] ?? name}-[hash:7].js`,
            // Compiled whole while it is fetched, beside the main thread: https://v8.dev/blog/explicit-compile-hints
            postBanner: ({ name }) => (name === 'vendor' ? '//# allFunctionsCalledOnLoad' : ''),
            // Few files: what every page needs, what changes only with a dependency, what several kinds of page share, and what comes later.
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [
                {
                  name: 'vendor',
                  test: /node_modules\/(?:react|react-dom|scheduler|react-router|@tanstack|zustand)\/|vite\/preload-helper/,
                  priority: 2,
                },
                {
                  name: 'late',
                  test: /src\/(?:series\/cited-name|app\/(?:failure-|later\.|lay-out-rest|make-ready|draw-margin|margin|when-idle|prepare-for-faults|reloaded-place|shortcuts|end-of-page)|features\/(?:shelf\/(?:note-button|own-note|seen-on|shelf-words)|ways)|packs\/(?!own-)|routes\/not-found|shared\/(?:api\/(?:ask-again|ask-worker|kept-whole|reasons|removed-languages|saving-progress|unpack)|gate\/(?:find-in-document|known)|parts\/(?:page-chips|retry|save-file|use-seen)|router\/(?:kept-place|page-keys|record-at|within-base)|viewer\/(?:date-progress|kept-together|last-result|name-forms|note|seen-days|unpack-|page-documents|use-(?:kept-passages|known|note|revealed-records|seen-days|unlocks))|names\/(?:find|write)-names|frame\/(?:contents|keep-section|section-title|sections-of)|schema\/(?:calendar-day|note-text)|i18n\/messages\/[^/]+\/(?:sections|shelf|ways)\.))/,
                  priority: 1,
                },
                {
                  name: 'sheets',
                  test: /src\/(?:app\/menu-sheet|features\/(?:glossary\/term-card\.|progress\/(?:progress-(?:outcome|sheet)|unlock-fan)\.)|shared\/(?:parts\/slip|statements\/(?:keep-passage|source-slip)|i18n\/messages\/[^/]+\/passage\.))/,
                  priority: 1,
                },
                {
                  name: 'reading-place',
                  test: /src\/(?:app\/(?:growing-picture|whereabouts)|shared\/(?:reading-place\/(?:held-place|places-in-view|shows-quietly|torn-stubs)|viewer\/recent-pages))/,
                  priority: 1,
                },
                {
                  name: 'search',
                  test: /src\/(?:features\/search|routes\/(?:names|search)|search|shared\/(?:i18n\/messages\/[^/]+\/search|schema\/shared-as|viewer\/use-shards))[./]/,
                  priority: 1,
                },
                // The strip of episodes, at home and beside the page of each.
                {
                  name: 'season',
                  test: /src\/features\/story\/(?:episode-strip|season-rail)\./,
                  priority: 1,
                },
                {
                  name: 'compare',
                  test: /src\/(?:features\/compare|routes\/compare|shared\/i18n\/messages\/[^/]+\/compare)[./]/,
                  priority: 1,
                },
                {
                  name: 'install',
                  test: /src\/(?:app\/app-on-device|features\/install\/(?:create-worker|first-start-place|icon-(?:count|number)|show-on-icon|unread|install-(?:offer|place)|offline-link(?:s|-words)|update-prompt|way-to-install|worker)|shared\/i18n\/messages\/[^/]+\/offline-link)\.|node_modules\/workbox-window/,
                  priority: 1,
                },
                {
                  name: 'progress',
                  test: /src\/(?:features\/progress\/(?:progress-(?:trace|words)|source-works-switch|trace)|shared\/(?:parts\/choice|viewer\/settings-words|i18n\/messages\/[^/]+\/(?:progress|settings)\.))/,
                  priority: 1,
                },
                {
                  name: 'glossary',
                  test: /src\/(?:features\/glossary\/term-row|routes\/(?:glossary|term)\.)/,
                  priority: 1,
                },
                // A list and the pages below it have their words in common; that of people comes alone, with the styles of lists: its pages are full.
                {
                  name: 'people',
                  test: /src\/(?:features\/people\/(?!person-row|queries)|routes\/person\.|shared\/i18n\/messages\/[^/]+\/people\.)/,
                  priority: 1,
                },
                {
                  name: 'notes',
                  test: /src\/(?:features\/production\/(?!at-a-glance\.tsx|bands|dated-|note-log|notes-by|queries|timeline-|topic-)|routes\/note\.|series\/phases|shared\/i18n\/messages\/[^/]+\/production\.)/,
                  priority: 1,
                },
                {
                  name: 'record',
                  test: /src\/(?:features\/glossary\/term-uses|shared\/(?:frame\/(?:badge|bookmark-|page-actions|share-|shut-page)|statements\/(?:ledger|folded-tag)))/,
                  priority: 1,
                },
                {
                  name: 'lists',
                  test: /src\/(?:series\/lines|shared\/(?:api\/relationships-queries|frame\/list-frame|router\/list-address|parts\/(?:empty|field|filter-tabs|grouped-rows|letter-tabs|letters|line-sample|list-pages|name-option|pages-around|rows|scroll-table)))/,
                  priority: 1,
                },
                {
                  name: 'relationships',
                  test: /src\/(?:features\/relationships\/(?!map-link)|routes\/relationships|shared\/(?:i18n\/messages\/[^/]+\/relationships|viewer\/use-earlier))/,
                  priority: 2,
                },
                // What the home page, the story page and the pages of episodes show of episodes; several documents at once are read there and on the shelf.
                {
                  name: 'episodes',
                  test: /src\/(?:features\/story\/(?:advisories|episode-card|story\.css|story-words|use-place)|shared\/i18n\/messages\/[^/]+\/story\.)|@tanstack\/.*\/(?:queriesObserver|useQueries)\./,
                  priority: 3,
                },
                // Also what the shelf calls a kept page, which is named before it is taken over.
                {
                  name: 'shelf',
                  test: /src\/(?:features\/shelf\/(?!arranged|lasting|note-button|note-sheet|own-note|seen-on|shelf-words|may-be-cleared|named-pages|pinned\.|use-drag)|routes\/shelf\.)/,
                  priority: 1,
                },
                // What few readers do on a visit: pages are put in order.
                { name: 'desk', test: /src\/features\/shelf\/(?:arranged|note-sheet|use-drag)/, priority: 1 },
                // What is the reader's, to another device and back: fetched when it is used. Saving it to a file needs none of it.
                {
                  name: 'transfer',
                  test: /src\/(?:routes\/settings\/|features\/shelf\/named-pages|features\/transfer\/(?!arrived-link|chosen|gather|kept-page|own-note|seen-day|take-along)|shared\/i18n\/messages\/[^/]+\/(?:hand-over|transfer))|node_modules\/lean-qr/,
                  priority: 2,
                },
                // Shown once, or to who asks for it; not saved for offline use.
                {
                  name: 'install-help',
                  test: /src\/(?:features\/install\/(?:first-start|install-(?:card|steps|words))|shared\/i18n\/messages\/[^/]+\/install)\./,
                  priority: 1,
                },
                {
                  name: 'changes',
                  test: /src\/(?:features\/changes\/|routes\/updates\.|shared\/i18n\/messages\/[^/]+\/changes\.)/,
                  priority: 1,
                },
                {
                  name: 'shared',
                  test: /src\/(?:packs\/own-|series\/(?:languages|vocabulary|icons|page-pictures)|features\/(?:[^/]+\/queries\.ts|relationships\/map-link)|shared\/(?:i18n\/[^/]+$|kinds|names\/(?!find-|write-)|router|hydration|reading-place\/header-bottom|frame|parts|statements|viewer\/(?!(?:date-progress|kept-together|name-forms|note|seen-days|unpack-|use-(?:bibliography|earlier|known|note|other-sources|seen-days|unlocks)))|gate\/(?!gate-order|known|open-bibliography)|api\/(?!check)|schema\/(?:choices|vocabulary))).*(?<!\.css)$/,
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
    // A shared machine may be busy for longer than the five seconds that are usual.
    testTimeout: 30_000,
    setupFiles: 'src/compiler/record/example-languages.ts',
    // What keeps something while a page is open has its modules anew in each file; for the rest that would take longer than its tests.
    projects: [
      { extends: true, test: { name: 'kept', include: keepers } },
      {
        extends: true,
        test: { name: 'pure', include: ['src/**/*.test.ts'], exclude: keepers, isolate: false },
      },
    ],
  },
  builder: { buildApp: (builder) => buildSite(builder, content, `${foldersOf(mode).serverDir}/entry-server.js`) },
}));
