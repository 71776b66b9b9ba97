import { spawn } from 'node:child_process';
import { NoAnswer } from './within.ts';

/** A program that runs beside this one. */
export type Program = {
  /** Waits until it prints what matches, and answers with the first group. @throws NoAnswer after ten seconds, or when it ended */
  says: (pattern: RegExp) => Promise<string>;
  /** Ends it and all that it started. */
  end: () => void;
};

const running = new Map<number, NodeJS.Signals>();

function endGroup(pid: number, signal: NodeJS.Signals): void {
  running.delete(pid);
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended already.
  }
}

// Whatever ends this process, nothing that it started stays.
process.on('exit', () => {
  for (const [pid, signal] of running) endGroup(pid, signal);
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));

/**
 * Starts a program at the head of a process group of its own: a browser is many processes.
 * @param signal what ends the group; nothing milder than the default ends a frozen page
 */
export function startProgram(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  signal: NodeJS.Signals = 'SIGKILL',
): Program {
  const child = spawn(command, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'], env });
  const { pid } = child;
  if (pid !== undefined) running.set(pid, signal);
  let said = '';
  let hasEnded = false;
  let listen = () => {};
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      listen();
    });
  for (const event of ['error', 'exit'] as const)
    child.on(event, () => {
      hasEnded = true;
      listen();
    });
  return {
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new NoAnswer(`${command} did not start`)), 10_000);
        listen = () => {
          const found = pattern.exec(said);
          if (!found && !hasEnded) return;
          clearTimeout(timer);
          if (found) resolve(found[1] ?? found[0]);
          else reject(new NoAnswer(`${command} ended: ${said.trim().slice(-300)}`));
        };
        listen();
      }),
    end: () => {
      if (pid !== undefined) endGroup(pid, signal);
    },
  };
}
