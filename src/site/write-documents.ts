import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Documents } from '../compiler/api/documents.ts';

/** Where the API stands below the site's base. */
export const apiPath = 'api/v1/';

/** Writes every document of the API into the built site. */
export function writeDocuments(documents: Documents, outDir: string): void {
  for (const [path, document] of documents) {
    const file = join(outDir, apiPath, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(document));
  }
}
