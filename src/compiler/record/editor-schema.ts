import * as z from 'zod/mini';
import { fileSchemas, recordSchemas } from '#shared/schema/record.ts';

/** Where editors find the schemas of the record, below the project's root; `.vscode/settings.json` points there. */
export const editorSchemaFolder = '.vscode/record';

/** JSON Schema of every kind of record, by file name: what completes keys and underlines typos while an author writes. */
export function editorSchemas(): Map<string, string> {
  return new Map(
    Object.entries({ ...recordSchemas, ...fileSchemas }).map(([kind, schema]) => [
      `${kind}.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }), null, 2)}\n`,
    ]),
  );
}
