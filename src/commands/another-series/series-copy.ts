import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../project-copy/project-copy.ts';

/** What a series brings. In a copy nothing is left of this one's. */
const ofSeries = ['src/content/', 'src/series/', 'public/'];

/** What the other series brings, at the paths that it has in a project. */
const otherSeries = 'e2e/another-series/';

/**
 * Copies the project with the other series in place of this one.
 * @param root the project's folder
 * @returns a new folder below the system's own for temporary files
 */
export function copyWithOtherSeries(root: string): string {
  const copy = copyProject(root, 'another-series', [...ofSeries, otherSeries]);
  cpSync(join(root, otherSeries), copy, { recursive: true });
  return copy;
}
