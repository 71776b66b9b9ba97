import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderCircles, type Import, importsIn, upwardImports } from './imports.ts';

const root = join(import.meta.dirname, '../../..');

const isModule = (file: string) => /\.tsx?$/.test(file);
const filesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(isModule)
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`);

const files = [...readdirSync(root).filter(isModule), ...filesIn('src'), ...filesIn('e2e')];
const imports = files.flatMap((file) => importsIn(file, readFileSync(join(root, file), 'utf8')));

test('imports run down the house, and no folders import each other in a circle', () => {
  expect(files.length).toBeGreaterThan(200);
  expect(imports.length).toBeGreaterThan(600);
  expect(upwardImports(imports)).toEqual([]);
  expect(folderCircles(imports)).toEqual([]);
});

test('an import is found however it is written, and leads where it says', () => {
  const text = `
    import { a } from '#shared/schema/document.ts';
    import type { B } from '../../site/headers.ts';
    import './late.tsx';
    const late = import('#shared/frame/page.tsx');
    import { join } from 'node:path';
    import '#shared/parts/choice.css';`;
  expect(importsIn('src/compiler/api/x.ts', text).map(({ target }) => target)).toEqual([
    'src/shared/schema/document.ts',
    'src/site/headers.ts',
    'src/compiler/api/late.tsx',
    'src/shared/frame/page.tsx',
  ]);
});

const planted = (...pairs: [file: string, specifier: string][]): Import[] =>
  pairs.flatMap(([file, specifier]) => importsIn(file, `import { x } from '${specifier}';`));

test.each([
  ['src/shared/frame/page.tsx', '#features/story/themes.tsx'],
  ['src/features/story/themes.tsx', '#app/layout.tsx'],
  ['src/routes/home.tsx', '../app/layout.tsx'],
  ['src/app/layout.tsx', '../site/headers.ts'],
  ['src/commands/test.ts', '../../e2e/fixtures.ts'],
  ['src/site/headers.ts', '#app/routes.tsx'],
  ['src/compiler/api/compile.ts', '../../site/headers.ts'],
  ['src/worker/sw.ts', '#shared/schema/scalars.ts'],
  ['src/search/find.ts', '#features/search/palette.tsx'],
  ['src/shared/viewer/scope.ts', '#search/find.ts'],
  ['src/app/app.tsx', '../main.tsx'],
])('%s may not import %s, and is told what it may', (file, specifier) => {
  const [sentence, ...others] = upwardImports(planted([file, specifier]));
  expect(others).toEqual([]);
  expect(sentence).toContain(`${file} imports ${specifier}`);
  expect(sentence).toMatch(/may import itself.*, and nothing else/);
});

test('a circle of folders is told once, with the imports that make it, however long it is', () => {
  const two = planted(
    ['src/shared/router/use-search.ts', '#shared/viewer/use-hydrated.ts'],
    ['src/shared/viewer/scope.ts', '#shared/router/use-search.ts'],
    ['src/shared/viewer/scope.ts', '#shared/schema/vocabulary.ts'],
  );
  expect(folderCircles(two)).toHaveLength(1);
  expect(folderCircles(two)[0]).toContain('src/shared/viewer/scope.ts imports #shared/router/use-search.ts');
  const three = planted(
    ['src/shared/a/x.ts', '#shared/b/x.ts'],
    ['src/shared/b/x.ts', '#shared/c/x.ts'],
    ['src/shared/c/y.ts', '#shared/a/y.ts'],
  );
  expect(folderCircles(three)).toHaveLength(1);
  expect(folderCircles(three.slice(1))).toEqual([]);
});
