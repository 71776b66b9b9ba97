import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What a series brings. In a copy nothing is left of this one's. */
const ofSeries = ['src/content/', 'src/series/', 'public/'];

/** What the other series brings, at the paths that it has in a project. */
const otherSeries = 'e2e/another-series/';

/** The project with the other series in place of this one. @returns a new folder below the system's own for temporary files */
export function copyProject(root: string): string {
  const copy = copyWithout(root, [...ofSeries, otherSeries]);
  cpSync(join(root, otherSeries), copy, { recursive: true });
  return copy;
}

/**
 * Copies the project as git knows it, changes that are not committed among them.
 * @param root the project's folder
 * @param left folders that are left out, from the root and with a slash at their end
 * @returns a new folder below the system's own for temporary files
 */
export function copyWithout(root: string, left: readonly string[]): string {
  const copy = mkdtempSync(join(tmpdir(), 'project-copy-'));
  for (const file of filesOf(root).filter((path) => !left.some((folder) => path.startsWith(folder)))) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  linkPackages(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

function filesOf(root: string): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed.split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
}

/** One link a package, not one for all: what builds leave in `node_modules/.cache` is the copy's own. */
function linkPackages(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from)) if (!/^\.(?!bin$)/.test(name)) symlinkSync(join(from, name), join(to, name));
}
