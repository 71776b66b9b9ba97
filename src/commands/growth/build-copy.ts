import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** What a build took: seconds by the clock and of processors, all threads together, and the most memory at once, in bytes. */
export type Built = { seconds: number; processorSeconds: number; peak: number };

/** Run by the build itself when it ends: only it knows what it took. */
const tell = `process.on('exit', () => process.send(process.resourceUsage()))`;

/**
 * Builds a copy of the project.
 * @throws when the build fails, whose own words have been shown
 */
export async function buildCopy(copy: string): Promise<Built> {
  const start = performance.now();
  const hook = `data:text/javascript,${encodeURIComponent(tell)}`;
  const child = spawn(
    process.execPath,
    ['--import', hook, join(copy, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
    {
      cwd: copy,
      env: { ...process.env, SITE_URL: 'https://growth.example' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  );
  const used = once(child, 'message') as Promise<[NodeJS.ResourceUsage]>;
  const [status] = (await once(child, 'exit')) as [number | null];
  if (status !== 0) throw new Error(`the build in ${copy} failed`);
  const [{ maxRSS, systemCPUTime, userCPUTime }] = await used;
  return {
    seconds: (performance.now() - start) / 1000,
    processorSeconds: (systemCPUTime + userCPUTime) / 1e6,
    // Kilobytes on every system: https://nodejs.org/docs/latest-v20.x/api/process.html#processresourceusage
    peak: maxRSS * 1024,
  };
}
