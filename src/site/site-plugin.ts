import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { headersFor, parseHeadersFile } from './headers.ts';
import { fileOf, filesOfModules, hostFiles, notFoundFile } from './prerender.ts';

/**
 * Makes the preview server behave like a static host: files without their ending, `_headers`, status 404 for unknown addresses.
 */
export function sitePlugin(): Plugin {
  return {
    name: 'on-call:site',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files: Record<string, string> = {};
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk')
            for (const module of file.moduleIds)
              if (module.includes('/src/routes/'))
                files[relative(this.environment.config.root, module)] = file.fileName;
          if (file.type === 'chunk') file.code = withoutStyles(file.code);
          if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue;
          // Prefixes that no browser of ours needs, each written three times.
          const text = file.source.toString().replace(/-webkit-text-decoration(?:-line|-color)?:[^;}]+;/g, '');
          // Tailwind writes its notice into every stylesheet, and pages carry several: the base one keeps it.
          file.source = file.fileName.startsWith('assets/index-') ? text : text.replace(/^\/\*![^]*?\*\/\n?/, '');
        }
        this.emitFile({ type: 'asset', fileName: filesOfModules, source: JSON.stringify(files) });
      },
    },
    configurePreviewServer({ config, middlewares }) {
      const outDir = resolve(config.root, config.build.outDir);
      const table = parseHeadersFile(readFileSync(join(outDir, hostFiles.headers), 'utf8'));
      const ofHost: readonly string[] = Object.values(hostFiles);
      const isFile = (file: string) =>
        !ofHost.includes(file) && existsSync(join(outDir, file)) && statSync(join(outDir, file)).isFile();
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://preview');
        const path = decodeURI(pathname).replace(config.base, '/');
        for (const [name, value] of Object.entries(headersFor(table, decodeURI(pathname))))
          response.setHeader(name, value);
        if (isFile(path.slice(1))) {
          next();
        } else if (isFile(fileOf(path))) {
          request.url = config.base + fileOf(path);
          next();
        } else {
          response.statusCode = 404;
          // What is not there yet is not kept for a year.
          response.removeHeader('Cache-Control');
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(readFileSync(join(outDir, notFoundFile)));
        }
      });
    },
  };
}

/**
 * A chunk that brings its code alone with it: the styles of all pages come in one sheet, which `prerender.ts` makes. What the loader fetches
 * with each page stands there as places in a list of names.
 */
function withoutStyles(code: string): string {
  const list = /(?<=\bm\.f=)\[[^\]]*\]/.exec(code)?.[0];
  if (list === undefined) return code;
  const names = JSON.parse(list) as string[];
  const kept = names.filter((name) => !name.endsWith('.css'));
  const placesOf = (places: string) =>
    places
      .split(',')
      .map((place) => kept.indexOf(names[Number(place)] ?? ''))
      .filter((place) => place >= 0);
  return code
    .replace(list, JSON.stringify(kept))
    .replaceAll(/(?<=__vite__mapDeps\(\[)[\d,]+(?=\])/g, (places) => placesOf(places).join());
}
