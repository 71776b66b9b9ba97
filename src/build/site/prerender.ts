import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { languageOf, manifestAddress } from '#shared/router/addresses.ts';
import type { Language } from '#shared/schema/vocabulary.ts';
import type { Documents } from '../api/context.ts';
import { contentSecurityPolicy, headersFile, headerTable } from './headers.ts';
import { inlineScripts } from './inline-scripts.ts';
import { manifestFiles } from './manifest.ts';
import { pageAddresses } from './page-addresses.ts';
import { robotsOf, sitemapOf } from './sitemap.ts';

type Render = (
  address: string,
  read: (path: string) => Promise<unknown>,
) => Promise<{ head: string; body: string; data: unknown; module: string }>;

type Chunk = { file: string; imports?: string[]; css?: string[]; assets?: string[] };
type Manifest = Record<string, Chunk>;

export type PrerenderOptions = {
  documents: Documents;
  /** The built site, in which Vite has left `index.html`, its assets and its manifest. */
  outDir: string;
  /** The built `entry-server`. */
  entryServer: string;
  /** Origin and base of the site, without trailing slash. */
  site: string;
  /** As Vite has it, with a trailing slash. */
  base: string;
  /** Addresses of pages beyond those of the site; no sitemap lists them. */
  unlisted: readonly string[];
};

/** The closing page of a host that knows no rules: served with status 404 for every unknown address. */
export const notFoundFile = '404.html';
/** The bare page that the worker answers navigations with. */
const shellFile = 'shell.html';

/**
 * Writes every page of the site as HTML, at progress 0, with its styles inline and its data beside it; then what describes the site
 * to machines. Reads no `reveals.json`.
 * @returns how many pages were written
 */
export async function prerender(options: PrerenderOptions): Promise<number> {
  const { documents, outDir, entryServer, site, base, unlisted } = options;
  const { render } = (await import(pathToFileURL(entryServer).href)) as { render: Render };
  const manifestFile = join(outDir, '.vite/manifest.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
  const styles = new InlineStyles(outDir, base);
  const ofEveryPage = chunksOf(manifest, ['index.html']);
  const scripts = inlineScripts(base);
  const template = frameOf(readFileSync(join(outDir, 'index.html'), 'utf8'), ofEveryPage, styles, base);
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
  const page = async (address: string) => {
    const { head, body, data, module } = await render(address, read);
    const own = chunksOf(manifest, [module, `src/shared/i18n/messages/${languageOf(address)}.ts`]);
    const chunks = [...own].filter((chunk) => !ofEveryPage.has(chunk));
    const preloads = chunks.map(({ file }) => `<link rel="modulepreload" href="${base}${file}">`).join('');
    const ownStyles = stylesOf(chunks)
      .map((file) => styles.ofChunk(file))
      .join('');
    const lang = languageOf(address);
    return template
      .replace('<html lang="en">', `<html lang="${lang}">`)
      .replace('<!--script-->', () => inline(lang === languageOf('/') ? scripts.unnamed : scripts.named))
      .replace('<!--manifest-->', manifestLink(base, lang))
      .replace('<!--head-->', () => ownStyles + head + preloads)
      .replace('<!--app-->', () => body)
      .replace(
        '<!--page-data-->',
        () => `<script type="application/json" id="page-data">${escapeScript(data)}</script>`,
      );
  };

  const addresses = pageAddresses(documents);
  for (const address of unlisted) write(fileOf(address), await page(address));
  for (const { address } of addresses) write(fileOf(address), await page(address));
  // Stands for any address in any language: without data, it is rendered anew in the browser instead of hydrated.
  write(notFoundFile, (await page('/404')).replace(/<script type="application\/json".*?<\/script>/s, ''));
  write(
    shellFile,
    template
      .replace('<!--script-->', () => inline(scripts.unnamed))
      .replace('<!--manifest-->', manifestLink(base, 'en'))
      .replace('<!--head-->', '<title>On Call</title>')
      .replace('<!--app-->', '')
      .replace('<!--page-data-->', ''),
  );
  write(
    'sitemap.xml',
    sitemapOf(
      addresses.filter(({ isPublic }) => isPublic).map(({ address }) => address),
      site,
    ),
  );
  write('robots.txt', robotsOf(site));
  for (const [file, text] of manifestFiles(base)) write(file, text);
  write(
    '_headers',
    headersFile(
      headerTable(contentSecurityPolicy({ scripts: Object.values(scripts).map(hashOf), styles: styles.hashes })),
    ),
  );
  rmSync(dirname(manifestFile), { recursive: true });
  return addresses.length;
}

/** The file that static hosts serve for an address without a redirect. */
export function fileOf(address: string): string {
  return address === '/' ? 'index.html' : `${address.slice(1)}.html`;
}

/** Stylesheets as inline elements: what every page needs, and what the chunks of one page bring. */
class InlineStyles {
  readonly #outDir: string;
  readonly #base: string;
  readonly #hashes = new Map<string, string>();

  constructor(outDir: string, base: string) {
    this.#outDir = outDir;
    this.#base = base;
  }

  of(file: string): string {
    // Tailwind's notice stays in the file itself.
    const text = readFileSync(join(this.#outDir, file), 'utf8')
      .replace(/^\/\*![^]*?\*\//, '')
      .trim();
    this.#hashes.set(file, hashOf(text));
    return `<style>${text}</style>`;
  }

  /**
   * The disabled link tells the loader of chunks that their styles are there already; browsers do not fetch it.
   * @see https://html.spec.whatwg.org/multipage/semantics.html#attr-link-disabled
   */
  ofChunk(file: string): string {
    return `${this.of(file)}<link rel="stylesheet" href="${this.#base}${file}" disabled>`;
  }

  /** CSP hash sources of everything that was put inline. */
  get hashes(): string[] {
    return [...this.#hashes.values()];
  }
}

/** The bare page with room for the script that runs before the first paint, the styles of the entry – its own set the order of layers –, and the font on its way. */
function frameOf(html: string, [entry, ...imported]: Iterable<Chunk>, styles: InlineStyles, base: string): string {
  const { css = [], assets = [] } = entry ?? {};
  const fonts = assets
    .filter((file) => file.endsWith('.woff2'))
    .map((file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}${file}">`);
  const head = [
    '<!--manifest-->',
    ...fonts,
    '<!--script-->',
    ...[...css, ...stylesOf(imported)].map((file) => styles.ofChunk(file)),
  ].join('');
  return html
    .replace(/\s*<link rel="stylesheet"[^>]*>/g, '')
    .replace('<!--head-->', () => `${head}<!--head-->`)
    .replace(/>\s+</g, '><');
}

function inline(script: string): string {
  return `<script>${script}</script>`;
}

function manifestLink(base: string, lang: Language): string {
  return `<link rel="manifest" href="${base}${manifestAddress(lang).slice(1)}">`;
}

/** https://www.w3.org/TR/CSP3/#grammardef-hash-source */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The chunks of some modules and of what they import statically, each once. */
function chunksOf(manifest: Manifest, modules: readonly string[]): Set<Chunk> {
  const chunks = new Set<Chunk>();
  const add = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || chunks.has(chunk)) return;
    chunks.add(chunk);
    chunk.imports?.forEach(add);
  };
  modules.forEach(add);
  return chunks;
}

function stylesOf(chunks: readonly Chunk[]): string[] {
  return [...new Set(chunks.flatMap(({ css = [] }) => css))];
}

/** JSON that cannot end the script element that holds it. */
function escapeScript(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
