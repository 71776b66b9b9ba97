import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, commandLimit, type Size, startLimit } from './browser.ts';
import { listen } from './in-page.ts';
import { startProgram } from './process-group.ts';
import { NoAnswer, within } from './within.ts';

/** No window of a first start, no asking home. */
const preferences = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'intl.accept_languages': 'en-US',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
};

/** The answer to a command. */
type Answer = { id: number; type: 'success' | 'error'; result?: unknown; message?: string };

/** Opens Firefox without windows and speaks WebDriver BiDi with it, which it understands by itself. */
export async function openFirefox(path: string, size: Size): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(preferences)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(''),
  );
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'];
  const program = startProgram(path, args, { home: profile });
  try {
    const address = await program.says(/WebDriver BiDi listening on (ws:\S+)/);
    const send = await connect(`${address}/session`);
    await send('session.new', { capabilities: {} });
    const { contexts } = (await send('browsingContext.getTree', {})) as { contexts: { context: string }[] };
    const context = contexts[0]?.context;
    // Its own log also has what the app has taken note of.
    await send('script.addPreloadScript', { functionDeclaration: String(listen) });
    await send('browsingContext.setViewport', { context, viewport: size });
    return {
      goTo: async (url) => {
        // One that the page calls off is no fault of this connection; the reader finds out where they are.
        await send('browsingContext.navigate', { context, url, wait: 'none' }).catch((error: unknown) => {
          if (error instanceof NoAnswer) throw error;
        });
      },
      evaluate: async (expression) => {
        const answer = (await send('script.evaluate', { expression, target: { context }, awaitPromise: true })) as {
          result?: { value: string };
          exceptionDetails?: { text: string };
        };
        if (!answer.result) throw new Error(answer.exceptionDetails?.text);
        return answer.result.value;
      },
      perform: async (input) => {
        await send('input.performActions', { context, actions: [input] });
      },
      close: program.end,
    };
  } catch (error) {
    program.end();
    throw error;
  }
}

/** A connection: commands go out with a number, answers come back with it. */
async function connect(address: string): Promise<(method: string, params: object) => Promise<unknown>> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(data as string) as Answer;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  const opened = new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new NoAnswer('Firefox takes no connection')));
  });
  await within(commandLimit, 'connect', opened);
  let sent = 0;
  return async (method, params) => {
    const id = ++sent;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params }));
    const { type, result, message } = await within(
      method === 'session.new' ? startLimit : commandLimit,
      method,
      answered,
    );
    if (type === 'error') throw new Error(message);
    return result;
  };
}
