import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, commandLimit, type Size, startLimit } from './browser.ts';
import { startProgram } from './process-group.ts';
import { NoAnswer, pause, within } from './within.ts';

/** Where its programs stand. */
export type WebKitPaths = { driver: string; browser: string; screen: string };

/** One screen for all windows; it takes the next free number, and frees it when it is asked to end. */
let display: Promise<string> | undefined;

function displayOf(path: string): Promise<string> {
  const args = ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  return (display ??= startProgram(path, args, { signal: 'SIGTERM' }).says(/^(\d+)\n/));
}

/** Opens WebKitGTK's small browser on a screen that nobody sees, and speaks WebDriver with it through its driver. */
export async function openWebKit(paths: WebKitPaths, size: Size): Promise<Browser> {
  const [number, port] = await Promise.all([displayOf(paths.screen), freePort()]);
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  const program = startProgram(paths.driver, [`--port=${port}`], {
    home,
    env: {
      DISPLAY: `:${number}`,
      XDG_RUNTIME_DIR: home,
      // No bus is started for it: that would outlive it.
      DBUS_SESSION_BUS_ADDRESS: 'disabled:',
      NO_AT_BRIDGE: '1',
    },
  });
  try {
    const send = (path: string, body?: object) => command(`http://127.0.0.1:${port}${path}`, body);
    await untilItListens(() => send('/status'));
    const options = { binary: paths.browser, args: ['--automation'] };
    const capabilities = { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } };
    const { sessionId } = (await send('/session', { capabilities })) as { sessionId: string };
    const session = `/session/${sessionId}`;
    await send(`${session}/window/rect`, size);
    return {
      goTo: async (url) => {
        await send(`${session}/url`, { url });
      },
      evaluate: async (expression) =>
        (await send(`${session}/execute/sync`, { script: `return ${expression}`, args: [] })) as string,
      perform: async (input) => {
        await send(`${session}/actions`, { actions: [input] });
      },
      close: program.end,
    };
  } catch (error) {
    program.end();
    throw error;
  }
}

async function command(url: string, body?: object): Promise<unknown> {
  const name = new URL(url).pathname.split('/').slice(3).join('/');
  const answer = await within(
    name === '' ? startLimit : commandLimit,
    name || 'start',
    fetch(url, body && { method: 'POST', body: JSON.stringify(body) }),
  );
  const { value } = (await answer.json()) as { value: { message?: string } | null };
  if (!answer.ok) throw new Error(value?.message);
  return value;
}

async function untilItListens(isThere: () => Promise<unknown>): Promise<void> {
  const start = performance.now();
  while (performance.now() - start < startLimit)
    try {
      await isThere();
      return;
    } catch {
      await pause(50);
    }
  throw new NoAnswer('WebKitWebDriver does not listen');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}
