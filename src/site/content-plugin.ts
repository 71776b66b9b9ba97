import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { compileApi } from '../compiler/api/compile.ts';
import type { Documents } from '../compiler/api/documents.ts';
import { apiPath } from './write-documents.ts';

/** The compiled record, made on first use and again after a change. */
export class Content {
  readonly directory: string;
  #documents: Documents | undefined;

  constructor(directory: string) {
    this.directory = directory;
  }

  get documents(): Documents {
    this.#documents ??= compileApi(this.directory);
    return this.#documents;
  }

  forget(): void {
    this.#documents = undefined;
  }
}

/** Serves the API while developing, with a reload when a record changes. */
export function contentPlugin(content: Content): Plugin {
  return {
    name: 'on-call:content',
    configureServer(server) {
      const reload = (file: string) => {
        if (!file.startsWith(content.directory)) return;
        content.forget();
        const error = compile(server);
        if (!error) server.ws.send({ type: 'full-reload' });
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, reload);
      server.watcher.add(content.directory);

      const compile = ({ ws }: ViteDevServer): Error | undefined => {
        try {
          void content.documents;
          return undefined;
        } catch (error) {
          if (!(error instanceof Error)) throw error;
          ws.send({ type: 'error', err: { message: error.message, stack: '' } });
          return error;
        }
      };
      server.middlewares.use(join(server.config.base, apiPath), (request, response) => {
        const error = compile(server);
        const path = (request.url ?? '').replace(/^\//, '').replace(/\?.*$/, '');
        const document = error ? undefined : content.documents.get(path);
        response.statusCode = error ? 500 : document ? 200 : 404;
        response.setHeader('Content-Type', document ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8');
        response.end(document ? JSON.stringify(document) : (error?.message ?? `no document ${path}`));
      });
    },
  };
}
