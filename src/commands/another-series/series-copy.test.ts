import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyWithOtherSeries } from './series-copy.ts';

const root = join(import.meta.dirname, '../../..');
const copy = copyWithOtherSeries(root);
afterAll(() => rmSync(copy, { recursive: true }));

const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();

test.each(['src/content', 'src/series', 'public'])(
  '%s of a copy is that of the other series, and nothing else',
  (folder) => {
    expect(filesIn(join(copy, folder))).toEqual(filesIn(join(root, 'e2e/another-series', folder)));
  },
);

test('everything else of a copy is as it is here', () => {
  for (const file of ['package.json', 'vite.config.ts', 'src/main.tsx', 'e2e/site/leak.test.ts'])
    expect(readFileSync(join(copy, file), 'utf8')).toBe(readFileSync(join(root, file), 'utf8'));
  expect(existsSync(join(copy, 'e2e/another-series'))).toBe(false);
});

test('a copy has the packages of the project and a cache of its own', () => {
  const packages = readdirSync(join(copy, 'node_modules'));
  expect(packages).toEqual(expect.arrayContaining(['react', 'vite', '.bin']));
  expect(packages).not.toContain('.cache');
});
