import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import type { Results } from './results.ts';
import { median } from './summary.ts';

/** What git says of the files that are measured. */
export function commitOf(project: string): Results['commit'] {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: project, encoding: 'utf8' }).trim();
  return { id: git('rev-parse', 'HEAD'), isChanged: git('status', '--porcelain') !== '' };
}

/** @param benchmarkIndices as Lighthouse found them; none when it was not asked */
export function machineOf(benchmarkIndices: readonly number[]): Results['machine'] {
  const processors = cpus();
  return {
    processor: processors[0]?.model.trim() ?? '',
    cores: processors.length,
    benchmarkIndex: benchmarkIndices.length > 0 ? median(benchmarkIndices) : null,
  };
}
