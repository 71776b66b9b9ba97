import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { listen } from '../../src/commands/static-files/listen.ts';
import { contentTypeOf, fileAt } from '../../src/commands/static-files/static-files.ts';

export type Host = { origin: string; close(): void };

/**
 * Files below a folder as they lie, with no header but the type: what hosts do that read no rules. A page is found without its ending.
 * @param folder where they lie; another one at each request, where a site is published anew
 * @param base where the site stands in the folder, with a trailing slash
 * @param alter what becomes of a page, or of the worker, on its way
 */
export async function openPlainHost(
  folder: string | (() => string),
  base: string,
  alter: (text: string, path: string) => string = (text) => text,
): Promise<Host> {
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://host').pathname);
    const root = typeof folder === 'string' ? folder : folder();
    const found = fileAt(root, path);
    const file = found ?? join(root, base, '404.html');
    response.statusCode = found ? 200 : 404;
    response.setHeader('Content-Type', contentTypeOf(file));
    const isAltered = file.endsWith('.html') || path.endsWith('sw.js');
    response.end(isAltered ? alter(readFileSync(file, 'utf8'), path) : readFileSync(file));
  });
  return { origin: await listen(server), close: () => server.close() };
}
