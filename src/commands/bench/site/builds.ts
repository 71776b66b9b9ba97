import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '#series/languages.ts';
import { copyProject } from '../../project-copy/project-copy.ts';
import type { Opened } from '../opened.ts';
import { withChangedStatement } from './changed-statement.ts';

/** Builds a project as its `npm run build` does, with an origin. @returns the folder of the site @throws when it cannot be built */
export async function build(project: string): Promise<string> {
  const env = { ...process.env, BASE_PATH: '/', SITE_URL: process.env['SITE_URL'] || 'https://on-call.example' };
  const vite = join(project, 'node_modules/.bin/vite');
  const child = spawn(vite, ['build', '--logLevel', 'warn'], { cwd: project, env, stdio: 'inherit' });
  const [status] = (await once(child, 'exit')) as [number | null];
  if (status !== 0) throw new Error(`${project} could not be built`);
  return join(project, 'dist');
}

/**
 * Builds the same site after one statement has changed, in a copy of the project.
 * @param record whose first statement changes, by its file in the record, as in `terms/some-term.yaml`
 * @param opened takes the copy away when all is done
 * @returns the folder of the site
 */
export async function buildChanged(project: string, record: string, opened: Opened): Promise<string> {
  const copy = opened.add(copyProject(project, 'changed-statement'), (folder) => rmSync(folder, { recursive: true }));
  const file = join(copy, 'src/content', record);
  writeFileSync(file, withChangedStatement(readFileSync(file, 'utf8'), languages));
  return build(copy);
}
