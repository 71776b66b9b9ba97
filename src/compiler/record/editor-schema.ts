import * as z from 'zod/mini';
import { fileSchemas, recordSchemas } from '#shared/schema/record.ts';

/** Where editors find the schemas of the record, below the project's root. */
const folder = '.vscode/record';

/** What is written for editors, by path below the project's root: what completes keys and underlines typos while an author writes. */
export function editorFiles(): Map<string, string> {
  return new Map(
    [
      ...Object.entries({ ...recordSchemas, ...fileSchemas }).map(([name, schema]): [string, object] => [
        `${folder}/${name}.json`,
        z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }),
      ]),
      ['.vscode/settings.json', { 'yaml.schemas': schemasByFiles() }] as const,
    ].map(([path, content]) => [path, `${JSON.stringify(content, null, 2)}\n`]),
  );
}

/** Which files of the record each schema is for. */
function schemasByFiles(): Record<string, string> {
  return Object.fromEntries([
    ...Object.keys(recordSchemas).map((name) => [`./${folder}/${name}.json`, `src/content/${name}/*.yaml`]),
    ...Object.keys(fileSchemas).map((name) => [`./${folder}/${name}.json`, `src/content/${name}.yaml`]),
  ]);
}
