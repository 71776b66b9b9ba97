import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, commandLimit, type Size } from './browser.ts';
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

/** What Firefox sends: the answer to a command, or an event. */
type Message = { id?: number; type: 'success' | 'error' | 'event'; result?: unknown; message?: string } & {
  method?: string;
  params?: { level: string; text: string };
};

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
    const { send, complaints } = await connect(`${address}/session`);
    await send('session.new', { capabilities: {} });
    const { contexts } = (await send('browsingContext.getTree', {})) as { contexts: { context: string }[] };
    const context = contexts[0]?.context;
    await send('session.subscribe', { events: ['log.entryAdded'] });
    await send('browsingContext.setViewport', { context, viewport: size });
    return {
      goTo: async (url) => {
        await send('browsingContext.navigate', { context, url, wait: 'interactive' });
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
      complaints: () => Promise.resolve(complaints),
      close: program.end,
    };
  } catch (error) {
    program.end();
    throw error;
  }
}

/** A connection: commands go out with a number, answers come back with it, and errors of the page come in between. */
async function connect(address: string) {
  const socket = new WebSocket(address);
  const complaints: string[] = [];
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  let sent = 0;
  socket.addEventListener('message', ({ data }) => {
    const { id, type, result, message, params } = JSON.parse(data as string) as Message;
    if (type === 'event') {
      if (params?.level === 'error') complaints.push(params.text);
    } else if (id !== undefined) {
      const { resolve, reject } = waiting.get(id) ?? {};
      waiting.delete(id);
      if (type === 'success') resolve?.(result);
      else reject?.(new Error(message));
    }
  });
  const opened = new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new NoAnswer('Firefox takes no connection')));
  });
  await within(commandLimit, 'connect', opened);
  const send = (method: string, params: object): Promise<unknown> => {
    const id = ++sent;
    const answer = new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }));
    socket.send(JSON.stringify({ id, method, params }));
    return within(commandLimit, method, answer);
  };
  return { send, complaints };
}
