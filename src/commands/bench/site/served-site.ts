import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { compress } from '../../../site/compress.ts';
import { type HeaderRule, headersFor, parseHeadersFile } from '../../../site/headers.ts';
import { hostFiles } from '../../../site/prerender.ts';
import { listen } from '../../static-files/listen.ts';
import { contentTypeOf, fileAt } from '../../static-files/static-files.ts';

/** A request that was answered, by its file, and the bytes of the answer's body. */
export type Hit = { file: string; bytes: number };

type Body = { bytes: Buffer; isCompressed: boolean; tag: string };

type Options = {
  /** What becomes of a page before it is sent. A page that is made otherwise than ours has no policy, which would know nothing of its styles. */
  change?: (html: string) => string;
  hasPolicy?: boolean;
};

/** A built site as a content network serves it, on this machine: its own headers, Brotli, files that have not changed not sent again. */
export class ServedSite {
  origin = '';
  /** In the order of the requests. */
  readonly hits: Hit[] = [];
  #folder: string;
  #rules: readonly HeaderRule[];
  readonly #options: Options;
  readonly #bodies = new Map<string, Promise<Body>>();
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  private constructor(folder: string, options: Options) {
    this.#folder = folder;
    this.#rules = rulesOf(folder);
    this.#options = options;
  }

  static async open(folder: string, options: Options = {}): Promise<ServedSite> {
    const site = new ServedSite(folder, options);
    site.origin = await listen(site.#server);
    return site;
  }

  /** Compresses files ahead, so that no reader waits for it. @param paths of addresses or files, from the root */
  async prepare(paths: readonly string[]): Promise<void> {
    await Promise.all(paths.flatMap((path) => fileAt(this.#folder, path) ?? []).map((file) => this.#bodyOf(file)));
  }

  /** Serves another build at the same origin. */
  publish(folder: string): void {
    this.#folder = folder;
    this.#rules = rulesOf(folder);
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', this.origin);
    const file = fileAt(this.#folder, decodeURI(pathname));
    if (!file) {
      this.hits.push({ file: pathname, bytes: 0 });
      return void response.writeHead(404).end();
    }
    const hit = { file: file.slice(this.#folder.length + 1), bytes: 0 };
    this.hits.push(hit);
    const { bytes, isCompressed, tag } = await this.#bodyOf(file);
    for (const [name, value] of Object.entries(headersFor(this.#rules, pathname)))
      if (this.#options.hasPolicy !== false || name !== 'Content-Security-Policy') response.setHeader(name, value);
    response.setHeader('Content-Type', contentTypeOf(file));
    response.setHeader('ETag', tag);
    if (request.headers['if-none-match'] === tag) return void response.writeHead(304).end();
    if (isCompressed) response.setHeader('Content-Encoding', 'br');
    response.setHeader('Content-Length', bytes.length);
    hit.bytes = bytes.length;
    response.end(bytes);
  }

  #bodyOf(file: string): Promise<Body> {
    const known = this.#bodies.get(file);
    if (known) return known;
    const made = this.#makeBody(file);
    this.#bodies.set(file, made);
    return made;
  }

  async #makeBody(file: string): Promise<Body> {
    const read = readFileSync(file);
    const { change } = this.#options;
    const text = change && file.endsWith('.html') ? Buffer.from(change(read.toString())) : read;
    const isCompressed = !['.png', '.webp', '.woff2'].includes(extname(file));
    const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 16)}"`;
    return { bytes: isCompressed ? await compress(text) : text, isCompressed, tag };
  }
}

function rulesOf(folder: string): HeaderRule[] {
  const file = join(folder, hostFiles.headers);
  return existsSync(file) ? parseHeadersFile(readFileSync(file, 'utf8')) : [];
}
