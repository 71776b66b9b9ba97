import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '#series/languages.ts';
import { copyProject } from '../../project-copy/project-copy.ts';
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

/** The same site after one statement has changed, built in a copy of the project. */
export type ChangedSite = { folder: string; remove(): void };

/** @param record whose first statement changes, by its file in the record, as in `terms/some-term.yaml` */
export async function buildChanged(project: string, record: string): Promise<ChangedSite> {
  const copy = copyProject(project, 'changed-statement');
  const remove = () => rmSync(copy, { recursive: true });
  try {
    const file = join(copy, 'src/content', record);
    writeFileSync(file, withChangedStatement(readFileSync(file, 'utf8'), languages));
    return { folder: await build(copy), remove };
  } catch (error) {
    remove();
    throw error;
  }
}
