/** `npm run schema`: writes the schemas that complete and check records in an editor. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorSchemaFolder, editorSchemas } from '../compiler/record/editor-schema.ts';

mkdirSync(editorSchemaFolder, { recursive: true });
for (const [file, text] of editorSchemas()) writeFileSync(join(editorSchemaFolder, file), text);
