import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { editorFiles } from './editor-schema.ts';

// Of this very record.
vi.unmock('#series/languages.ts');

test('editors have the schema that the compiler checks by, for all files of the record; if not: npm run schema', () => {
  for (const [file, text] of editorFiles())
    expect(JSON.parse(readFileSync(file, 'utf8')), file).toEqual(JSON.parse(text));
});
