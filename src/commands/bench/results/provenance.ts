import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import type { Results } from './results.ts';

/** What git says of the files that were measured. */
export function commitOf(project: string): Results['commit'] {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: project, encoding: 'utf8' }).trim();
  return { id: git('rev-parse', 'HEAD'), isChanged: git('status', '--porcelain') !== '' };
}

export function processorOf(): Pick<Results['machine'], 'processor' | 'cores'> {
  const all = cpus();
  return { processor: all[0]?.model.trim() ?? '', cores: all.length };
}
