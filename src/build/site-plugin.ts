import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { headersFor, parseHeadersFile } from './site/headers.ts';
import { fileOf, notFoundFile } from './site/prerender.ts';

/**
 * Makes the preview server behave like a static host: files without their ending, `_headers`, status 404 for unknown addresses.
 */
export function sitePlugin(): Plugin {
  return {
    name: 'on-call:site',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        // Tailwind writes its notice into every stylesheet, and pages carry several: the base one keeps it.
        for (const file of Object.values(bundle))
          if (file.type === 'asset' && file.fileName.endsWith('.css') && !file.fileName.startsWith('assets/index-'))
            file.source = file.source.toString().replace(/^\/\*![^]*?\*\/\n?/, '');
      },
    },
    configurePreviewServer({ config, middlewares }) {
      const outDir = resolve(config.root, config.build.outDir);
      const table = parseHeadersFile(readFileSync(join(outDir, '_headers'), 'utf8'));
      const isFile = (file: string) => existsSync(join(outDir, file)) && statSync(join(outDir, file)).isFile();
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://preview');
        const path = decodeURI(pathname).replace(config.base, '/');
        for (const [name, value] of Object.entries(headersFor(table, path))) response.setHeader(name, value);
        if (isFile(path.slice(1))) {
          next();
        } else if (isFile(fileOf(path))) {
          request.url = config.base + fileOf(path);
          next();
        } else {
          response.statusCode = 404;
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(readFileSync(join(outDir, notFoundFile)));
        }
      });
    },
  };
}
