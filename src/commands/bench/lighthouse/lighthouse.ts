import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Answer, Ask, Report } from './report.ts';

export const version = '13.5.0';

/** Lighthouse wants 22.19 or newer, which the project does not. */
const node = '24.21.0';

/** Lighthouse in a process of its own. It is no package of the project: npm fetches it, and a Node for it, when it is first used. */
export class Lighthouse {
  readonly #process: ChildProcess;

  private constructor(process: ChildProcess) {
    this.#process = process;
  }

  /** @throws when it cannot be fetched or started */
  static async start(): Promise<Lighthouse> {
    const { execPath, file } = fetched();
    const process = fork(fileURLToPath(new URL('process.ts', import.meta.url)), [file], { execPath, execArgv: [] });
    const [answer] = (await Promise.race([once(process, 'message'), once(process, 'exit')])) as unknown[];
    if (answer !== 'ready') throw new Error(`Lighthouse ended with ${String(answer)} before it began`);
    return new Lighthouse(process);
  }

  /** @throws when it cannot read the page */
  async look(ask: Ask): Promise<Report> {
    const answered = once(this.#process, 'message');
    this.#process.send(ask);
    const [answer] = (await answered) as [Answer];
    if ('failure' in answer) throw new Error(`${ask.url}: ${answer.failure}`);
    return answer.report;
  }

  close(): void {
    this.#process.kill();
  }
}

/** Where npm keeps what `npm exec` has fetched: it puts that first in the path of what it runs. */
function fetched(): { execPath: string; file: string } {
  const packages = [`--package=node@${node}`, `--package=lighthouse@${version}`];
  const print = 'JSON.stringify([process.execPath, process.env.PATH])';
  const text = execFileSync('npm', ['exec', '--yes', ...packages, '--', 'node', '-p', print], { encoding: 'utf8' });
  const [execPath, path] = JSON.parse(text) as [string, string];
  const file = path
    .split(delimiter)
    .map((folder) => join(folder, '../lighthouse/core/index.js'))
    .find((file) => existsSync(file));
  if (!file) throw new Error('npm has fetched Lighthouse, but not where it keeps packages');
  return { execPath, file };
}
