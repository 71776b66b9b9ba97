import type { LanguageAnswer, LanguageRequest } from '#packs/language-requests.ts';

/** So long an answer is waited for, in milliseconds: longer than the worker waits for the line. */
const patience = 75_000;

/**
 * Asks the worker about languages that are saved, or for a change of them.
 * @throws when it does not answer: one from before this version does not know how to
 */
export async function askWorker(request: LanguageRequest): Promise<LanguageAnswer> {
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    port1.addEventListener('message', ({ data }) => resolve(data as LanguageAnswer));
    port1.start();
    setTimeout(() => reject(new Error('the worker does not answer')), patience);
    active?.postMessage(request, [port2]);
  });
}
