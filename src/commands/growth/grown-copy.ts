import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { copyProject } from '../project-copy/project-copy.ts';
import { inventRecord } from './invent-record.ts';

/**
 * A copy of the project with an invented record in place of its own.
 * @param root the project's folder
 * @param size how many characters there are
 * @returns the copy's folder
 */
export function grownCopy(root: string, size: number): string {
  const copy = copyProject(root, 'grown-series', ['src/content/', 'e2e/another-series/']);
  const portraits = readdirSync(join(root, 'public/drawings/characters')).map((file) => file.replace('.svg', ''));
  for (const [file, record] of inventRecord(size, portraits)) {
    const path = join(copy, 'src/content', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, stringify(record));
  }
  return copy;
}
