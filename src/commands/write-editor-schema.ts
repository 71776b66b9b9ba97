/** `npm run schema`: writes the schemas that complete and check records in an editor, as the formatter would. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { editorFiles } from '../compiler/record/editor-schema.ts';

for (const [file, text] of editorFiles()) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
