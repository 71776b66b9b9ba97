import { isKeptWhole } from './kept-whole.ts';
import { removedLanguages } from './removed-languages.ts';
import { apiAddress, type Attempt, isJson, ReadError, type Reason } from './read.ts';

/** The error that names why something could not be had. */
export async function explain(what: string, attempt: Attempt): Promise<ReadError> {
  return new ReadError(what, await reasonOf(what, attempt), attempt);
}

async function reasonOf(what: string, { response, cause, isCode }: Attempt): Promise<Reason> {
  if (response && !response.ok) return reasonOfStatus(response.status);
  // Some hosts answer a missing file with a page of HTML and status 200.
  if (response && !isJson(response)) return (await reasonOfAll()) ? 'foreign' : 'missing';
  if (response) return cause instanceof SyntaxError ? 'incomplete' : silence();
  const reason = await reasonOfAll();
  if (reason) return reason;
  if (isCode) return 'outdated';
  if (!navigator.serviceWorker?.controller) return 'unreachable';
  if ((await removedLanguages()).some((lang) => what.startsWith(`${lang}/`))) return 'unsaved';
  // Of what is kept whole, nothing else is there.
  return (await isKeptWhole()) ? 'missing' : silence();
}

/**
 * Why nothing can be had, judged by the API's index, which every version has; undefined when it comes as it should.
 * A redirect is not followed: ours are none.
 */
async function reasonOfAll(): Promise<Reason | undefined> {
  try {
    const response = await fetch(apiAddress('index.json'), { cache: 'no-store', redirect: 'manual' });
    if (response.type === 'opaqueredirect') return 'foreign';
    if (!response.ok) return reasonOfStatus(response.status);
    if (!isJson(response)) return 'foreign';
    await response.json();
    return undefined;
  } catch (cause) {
    return cause instanceof SyntaxError ? 'foreign' : silence();
  }
}

/** 511 is the network's own word for a login page: https://www.rfc-editor.org/rfc/rfc6585#section-6 */
function reasonOfStatus(status: number): Reason {
  if (status === 404) return 'missing';
  return status === 511 ? 'foreign' : 'refused';
}

function silence(): Reason {
  return navigator.onLine ? 'unreachable' : 'offline';
}
