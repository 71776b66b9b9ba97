import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { buildSite, workerPlugin } from './src/site/build-site.ts';
import { Content, contentPlugin } from './src/site/content-plugin.ts';
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
        // A closed set: code, the bare shell, the API, drawings. Prerendered pages are for strangers and are not kept.
        globPatterns: [
          'shell.html',
          'assets/**/*.{js,css,woff2}',
          'icons/*.{svg,png}',
          'drawings/**/*.svg',
          'api/v1/**/*.json',
        ],
        globIgnores: ['api/v1/schema/**', 'api/v1/dump.json', 'api/v1/openapi.json'],
        dontCacheBustURLsMatching: /\/assets\//,
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
            // Compiled whole while it is fetched, beside the main thread: https://v8.dev/blog/explicit-compile-hints
            postBanner: ({ name }) => (name === 'vendor' ? '//# allFunctionsCalledOnLoad' : ''),
            // Few files for the first page: what every page needs, and what changes only with a dependency.
            codeSplitting: {
              groups: [
                {
                  name: 'vendor',
                  test: /node_modules\/(?:react|react-dom|scheduler|react-router|@tanstack|zustand)\//,
                },
                {
                  name: 'shared',
                  test: /src\/(?:series\/languages|shared\/(?:i18n\/[^/]+$|router|hydration|reading-place\/header-bottom|(?:frame|parts|statements)\/(?!filter-tabs|grouped-rows|monogram|retry|scroll-table|shut-page|slip|source-slip|triage-tag)|viewer\/(?!use-(?:bibliography|known|unlocks))|gate\/(?!gate-order|known|open-bibliography)|api\/(?!ask-again|check|reasons)|schema\/vocabulary)).*(?<!\.css)$/,
                },
                // What the home page, the story page and the pages of episodes show of episodes: one name in their heads instead of four.
                { name: 'episodes', test: /src\/features\/story\/(?:advisories|episode-card|episode-strip|queries)/ },
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
  test: { include: ['src/**/*.test.ts'] },
  builder: { buildApp: (builder) => buildSite(builder, content, `${foldersOf(mode).serverDir}/entry-server.js`) },
}));
