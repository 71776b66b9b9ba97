import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { editorSchemaFolder, editorSchemas } from './editor-schema.ts';

// Of this very record.
vi.unmock('#series/languages.ts');

test('editors have the schema that the compiler checks by; if not: npm run schema', () => {
  for (const [file, text] of editorSchemas())
    expect(JSON.parse(readFileSync(join(editorSchemaFolder, file), 'utf8')), file).toEqual(JSON.parse(text));
});
