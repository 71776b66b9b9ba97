import { existsSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
};

/** As a host sends it for a file, by its ending. */
export function contentTypeOf(file: string): string {
  return `${types[extname(file)] ?? 'application/octet-stream'}; charset=utf-8`;
}

/** The file that a host finds at the path of an address: a page without its ending. Undefined when there is none. */
export function fileAt(folder: string, path: string): string | undefined {
  const isFile = (file: string) => existsSync(file) && statSync(file).isFile();
  return [path, `${path}.html`, `${path}index.html`].map((name) => join(folder, name)).find(isFile);
}
