import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { startLimit } from './browser.ts';
import { NoAnswer } from './within.ts';

/** A program that runs beside this one. */
export type Program = {
  /** Waits until it prints what matches, and answers with the first group. @throws NoAnswer after its limit, or when it ended */
  says: (pattern: RegExp) => Promise<string>;
  /** Ends it and all that it started. */
  end: () => void;
};

type Options = {
  env?: NodeJS.ProcessEnv;
  /** A folder that is its own, and goes with it. */
  home?: string;
  /** What ends the group; nothing milder than the default ends a frozen page. */
  signal?: NodeJS.Signals;
};

const running = new Set<() => void>();

// Whatever ends this process, nothing that it started stays.
process.on('exit', () => running.forEach((end) => end()));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));

/** Starts a program at the head of a process group of its own: a browser is many processes. */
export function startProgram(command: string, args: readonly string[], options: Options = {}): Program {
  const { env = {}, home, signal = 'SIGKILL' } = options;
  const child = spawn(command, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LANG: 'C.UTF-8', ...(home !== undefined && { HOME: home }), ...env },
  });
  const end = () => {
    running.delete(end);
    try {
      if (child.pid !== undefined) process.kill(-child.pid, signal);
    } catch {
      // It has ended already.
    }
    if (home !== undefined) rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  running.add(end);
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
        const timer = setTimeout(() => reject(new NoAnswer(`${command} did not start`)), startLimit);
        listen = () => {
          const found = pattern.exec(said);
          if (!found && !hasEnded) return;
          clearTimeout(timer);
          if (found) resolve(found[1] ?? found[0]);
          else reject(new NoAnswer(`${command} ended: ${said.trim().slice(-300)}`));
        };
        listen();
      }),
    end,
  };
}
