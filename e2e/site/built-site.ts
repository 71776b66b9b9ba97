import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { addressOf } from '#shared/router/addresses.ts';
import { languages } from '#series/languages.ts';

/** The built site as files: what a crawler, a host or a builder of something else gets. */
const dist = join(import.meta.dirname, '../../dist');

/** Where a file below `dist` stands, for what reads more than text. */
export function builtPath(path: string): string {
  return join(dist, path);
}

export function readBuilt(path: string): string {
  return readFileSync(builtPath(path), 'utf8');
}

export function readDocument<Shape>(path: string): Shape {
  return JSON.parse(readBuilt(`api/v1/${path}`)) as Shape;
}

/** Files below `dist`, by ending. */
export function builtFiles(ending = ''): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => file.endsWith(ending));
}

/** Addresses of all public pages: as the sitemap lists them, or as files where the site was built without `SITE_URL` and has none. */
export function sitemapAddresses(): string[] {
  if (!existsSync(builtPath('sitemap.xml'))) return publicPages();
  return [...readBuilt('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
}

/** Pages that stand for any address, and those about this device only. */
const unlisted = new Set([
  '404.html',
  'shell.html',
  ...languages.flatMap((lang) => [fileOf(addressOf(lang, 'shelf')), fileOf(addressOf(lang, 'settings'))]),
]);

/** The same from the files themselves: all pages but those kept out of search engines and those about this device only. */
export function publicPages(): string[] {
  return builtFiles('.html')
    .filter((file) => !unlisted.has(file) && !readBuilt(file).includes('content="noindex"'))
    .map(addressOfFile);
}

/** Every record that strangers may know, by its address in the API, as the lists there have them. */
export function listedRecords(): string[] {
  return builtFiles('.json').flatMap((file) => {
    const [, path, list] = /^api\/v1\/(en\/([a-z]+)(?:\/pages\/\d+)?\.json)$/.exec(file) ?? [];
    const { items = [] } = path ? readDocument<{ items?: { id: string }[] }>(path) : {};
    return items.map(({ id }) => `${list}/${id}`);
  });
}

export function fileOf(address: string): string {
  return address === '/' ? 'index.html' : `${address.slice(1)}.html`;
}

/** The file with the documents that a page was made from; a page that stands for any address has none. */
export function pageDataFile(page: string): string | undefined {
  const later = /<script id="later" [^>]*>(.*?)<\/script>/s.exec(readBuilt(page))?.[1];
  return /\bassets\/data\/[\w/-]+\.json\b/.exec(later ?? '')?.[0];
}

/** The address that a page is served at; where a page stands for any, one in the first language. */
export function addressOfFile(file: string): string {
  return `/${file.replace(/(?:^index)?\.html$/, '')}`;
}

/** The words of a page as a text browser has them: no tags, no scripts, no styles, entities resolved. */
export function textOf(html: string): string {
  return decode(
    html
      .replace(/<(script|style)\b.*?<\/\1>/gs, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' '),
  );
}

function decode(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" };
  return text.replace(/&(amp|lt|gt|quot|#x27|#39);/g, (entity, name: string) => named[name] ?? entity);
}
