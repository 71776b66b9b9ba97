import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { languageOf, manifestAddress } from '#shared/router/addresses.ts';
import { type Language, languages } from '#series/languages.ts';
import type { Documents } from '../compiler/api/documents.ts';
import { type Chunk, chunksOf, type FilesOfModules, keyOf, type Manifest, stylesOf } from './chunks.ts';
import { contentSecurityPolicy, headersFile, headerTable, policyInPage } from './headers.ts';
import { InlineParts } from './inline-parts.ts';
import { inlinePictures } from './inline-pictures.ts';
import { inlineScripts } from './inline-scripts.ts';
import { joinDrawings, joinPacks, joinStyles, shortHash } from './joined-files.ts';
import { languageManifest, type ManifestWords } from './manifest.ts';
import type { MessageFiles } from './missing-messages.ts';
import { nginxFile } from './nginx.ts';
import { openSearchFile, openSearchLink } from './open-search.ts';
import { pageAddresses } from './page-addresses.ts';
import { withReadableLinks } from './readable-links.ts';
import { robotsOf, sitemapFiles } from './sitemap.ts';

type Render = (
  address: string,
  read: (path: string) => Promise<unknown>,
) => Promise<{ head: string; body: string; data: unknown; module: string }>;

/** What `src/entry-server.tsx` exports. */
export type EntryServer = {
  render: Render;
  loadMessageFiles: () => Promise<MessageFiles>;
  loadManifestWords: (lang: Language) => Promise<ManifestWords>;
};

export type PrerenderOptions = {
  documents: Documents;
  /** The built site, in which Vite has left `index.html`, its assets and its manifest. */
  outDir: string;
  /** As it was built. */
  entryServer: EntryServer;
  /** Origin and base of the site, without trailing slash; empty when nobody has said where it will stand. */
  site: string;
  /** As Vite has it, with a trailing slash. */
  base: string;
  /** Addresses of pages beyond those of the site; no sitemap lists them. */
  unlisted: readonly string[];
};

/** Beside Vite's manifest, and like that only until the pages are written. */
export const filesOfModules = '.vite/files-of-modules.json';

/** The closing page of a host that knows no rules: served with status 404 for every unknown address. */
export const notFoundFile = '404.html';
/** The bare page that the worker answers navigations with. */
const shellFile = 'shell.html';

/** What is in the folder for the host alone: no address of the site. */
export const hostFiles = { headers: '_headers', nginx: '_nginx.conf' } as const;

/**
 * Writes every page of the site as HTML, at progress 0, with its styles inline and its data in a file beside it; then what describes the site
 * to machines. Reads no `reveals.json`.
 * @returns how many pages were written
 */
export async function prerender(options: PrerenderOptions): Promise<number> {
  const { documents, outDir, entryServer, site, base, unlisted } = options;
  const { render, loadManifestWords } = entryServer;
  const manifestFile = join(outDir, '.vite/manifest.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
  const files = JSON.parse(readFileSync(join(outDir, filesOfModules), 'utf8')) as FilesOfModules;
  const ofEveryPage = chunksOf(manifest, ['index.html']);
  const frame = frameOf(readFileSync(join(outDir, 'index.html'), 'utf8'), ofEveryPage, base);
  const inline = new InlineParts(outDir);
  const scripts = inlineScripts(base);
  joinDrawings(outDir);
  joinPacks(outDir, documents);
  const sheet = joinStyles(outDir, Object.values(manifest), stylesOf([...ofEveryPage]));
  const write = (file: string, text: string) => {
    const path = join(outDir, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  const read = async (path: string) => {
    if (path.endsWith('reveals.json')) throw new Error(`a prerendered page asked for ${path}`);
    const document = documents.get(path);
    if (!document) throw new Error(`no document ${path}`);
    return document;
  };
  const writeData = (address: string, text: string) => {
    const name = fileOf(address).replace(/\.html$/, '');
    const file = `assets/data/${name}-${shortHash(text)}.json`;
    write(file, text);
    return file;
  };
  const words = new Map(
    await Promise.all(languages.map(async (lang) => [lang, await loadManifestWords(lang)] as const)),
  );
  // What browsers are told of a search has to name the origin.
  const searchLink = (lang: Language) => {
    const own = words.get(lang);
    return site && own ? openSearchLink(lang, base, own) : '';
  };
  const fill = (lang: Language, script: string, chunks: readonly Chunk[], parts: PageParts) => {
    const all = [...ofEveryPage, ...chunks];
    // Some pages use code of the chunk that comes after every page; its styles come with it.
    const own = all.filter(({ name }) => name !== 'late');
    const { head, hashes } = inline.headOf(script, stylesOf(own));
    const libraries = all.filter(({ name }) => name === 'vendor');
    const later = {
      // First those that are run, one after the other: the libraries, and what is made of them.
      scripts: [...new Set([...libraries, ...all])].map(({ file }) => base + file),
      styles: base + sheet,
      ...(parts.data && { data: base + parts.data }),
    };
    return frame
      .replace(/<html lang="[^"]*">/, `<html lang="${lang}">`)
      .replace('<!--policy-->', () => policyInPage(hashes))
      .replace(
        '<!--manifest-->',
        () =>
          // With scripts the app names it, after the first page: browsers ask at once for it and for its icons.
          `<noscript><link rel="manifest" href="${base}${manifestAddress(lang).slice(1)}"></noscript>${searchLink(lang)}`,
      )
      .replace('<!--head-->', () => head + parts.head)
      .replace('<!--app-->', () => parts.body)
      .replace('<!--later-->', () => `<script id="later" type="application/json">${escapeScript(later)}</script>`);
  };
  const page = async (address: string, keepsData = true) => {
    const { head, body, data, module } = await render(address, read);
    // React asks ahead for the emblem, which stands in the first line of the body.
    const machineHead = head.replace(/<link rel="preload" as="image"[^>]*>/g, '').replaceAll('"/>', '">');
    const lang = languageOf(address);
    const own = chunksOf(manifest, [keyOf(manifest, files, module), `src/shared/i18n/messages/${lang}/interface.ts`]);
    const chunks = [...own].filter((chunk) => !ofEveryPage.has(chunk));
    return fill(lang, lang === languages[0] ? scripts.unnamed : scripts.named, chunks, {
      head: machineHead,
      body: withReadableLinks(inlinePictures(body, outDir, base)),
      ...(keepsData && { data: writeData(address, JSON.stringify(data)) }),
    });
  };

  const addresses = pageAddresses(documents);
  for (const address of unlisted) write(fileOf(address), await page(address));
  for (const { address } of addresses) write(fileOf(address), await page(address));
  // Stands for any address in any language: without data, it is rendered anew in the browser instead of hydrated.
  write(notFoundFile, await page('/404', false));
  const shell = fill(languages[0], scripts.unnamed, [], {
    head: `<title>${words.get(languages[0])?.appName}</title><link rel="stylesheet" href="${base}${sheet}">`,
    body: '',
  });
  // No machine looks for the icon of a page that only the worker gives.
  write(shellFile, inlinePictures(shell, outDir, base));
  // A list of addresses has to name the origin: https://www.sitemaps.org/protocol.html
  if (site) {
    const publicAddresses = addresses.filter(({ isPublic }) => isPublic).map(({ address }) => address);
    for (const [file, text] of sitemapFiles(publicAddresses, site)) write(file, text);
  }
  write('robots.txt', robotsOf(site));
  for (const [lang, own] of words) {
    write(...languageManifest(lang, base, own));
    if (site) write(...openSearchFile(lang, site, own));
  }
  const table = headerTable(contentSecurityPolicy(inline.hashes), base);
  write(hostFiles.headers, headersFile(table));
  write(hostFiles.nginx, nginxFile(table, { base, notFoundFile, hostFiles: Object.values(hostFiles) }));
  for (const file of stylesOf(Object.values(manifest))) rmSync(join(outDir, file));
  rmSync(dirname(manifestFile), { recursive: true });
  return addresses.length;
}

/** The file that static hosts serve for an address without a redirect. */
export function fileOf(address: string): string {
  return address === '/' ? 'index.html' : `${address.slice(1)}.html`;
}

/** What fills the frame, as markup, and the file with the documents that it was made from. */
type PageParts = { head: string; body: string; data?: string };

/** The bare page: its policy before everything else, and its font, which first-paint.js asks for where it comes in time. */
function frameOf(html: string, [entry]: Iterable<Chunk>, base: string): string {
  const fonts = (entry?.assets ?? [])
    .filter((file) => file.endsWith('.woff2'))
    .map((file) => `<link as="font" type="font/woff2" crossorigin href="${base}${file}">`);
  return (
    html
      .replace(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, '')
      .replace(/\s*<script type="module"[^>]*><\/script>/, '')
      // All is of one origin, where the attribute changes nothing.
      .replaceAll(' crossorigin', '')
      .replaceAll(' />', '>')
      .replace('<head>', '<head><!--policy-->')
      .replace('<!--head-->', `<!--manifest-->${fonts.join('')}<!--head-->`)
      .replace(/>\s+</g, '><')
  );
}

/** JSON that cannot end the script element that holds it. */
function escapeScript(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
