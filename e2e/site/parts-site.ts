import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'vite';
import { test as base } from '../fixtures.ts';

/** The page that shows every part of the app in every state: what holds there holds for the parts wherever they stand. */
export const address = '/about/parts';

const root = join(import.meta.dirname, '../..');

/**
 * Tests on the build that has that page, `vite build --mode parts`; the site has not. Each worker serves it to itself, on a port that is free, so
 * that no other test waits for it.
 */
export const test = base.extend<object, { partsSite: string }>({
  partsSite: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs.
    async ({}, serve) => {
      const server = await preview({
        root,
        mode: 'parts',
        logLevel: 'warn',
        preview: { host: '127.0.0.1', port: 0, open: false },
      });
      const { outDir } = server.config.build;
      if (!existsSync(join(root, outDir, `${address}.html`)))
        throw new Error(`no parts in ${outDir}: run \`npx vite build --mode parts\``);
      await serve(server.resolvedUrls?.local[0] ?? '');
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ partsSite }, serve) => serve(partsSite),
});
