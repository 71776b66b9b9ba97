import { ownHeader } from '#packs/own-documents.ts';

/**
 * Why a document, or a part of the app, could not be had:
 * - `missing`: it does not exist;
 * - `offline`: the device is offline, and it is not saved;
 * - `unsaved`: it did not come, and it is not saved, as the reader has removed its language;
 * - `unreachable`: no answer came, or none to its end;
 * - `refused`: the server answered with an error;
 * - `foreign`: something between the reader and the server answered in its place, as the login page of a hotel does;
 * - `incomplete`: what came is not whole;
 * - `outdated`: the server is well, but has no such part of the app any more, or what came does not fit its schema: most likely there
 *   is a newer version, which a reload takes; else it is a fault of ours.
 */
export type Reason =
  'missing' | 'offline' | 'unsaved' | 'unreachable' | 'refused' | 'foreign' | 'incomplete' | 'outdated';

/** A document, or a part of the app, could not be had. */
export class ReadError extends Error {
  override name = 'ReadError';
  readonly reason: Reason;

  constructor(what: string, reason: Reason, options?: ErrorOptions) {
    super(`${what}: ${reason}`, options);
    this.reason = reason;
  }
}

/** Reads one document of the API by its address below `/api/v1/`. */
export type Read = (path: string, signal?: AbortSignal) => Promise<unknown>;

/** Where the app finds a document of the API. */
export const apiAddress = (path: string) => `${import.meta.env.BASE_URL}api/v1/${path}`;

export const isJson = ({ headers }: Response) => Boolean(headers.get('content-type')?.includes('json'));

/** How many workers this page has had: whichever takes it over from another is of a newer version. */
let workers = 0;
const countWorker = () => workers++;
// In no browser while prerendering.
const { serviceWorker } = (globalThis.navigator ?? {}) as Partial<Navigator>;
if (serviceWorker?.controller) countWorker();
serviceWorker?.addEventListener('controllerchange', countWorker);

const own = new WeakSet<object>();

/** Whether a document is of the version of this page, so that it needs no check. */
export const isOwn = (document: unknown): boolean => own.has(Object(document));

/**
 * Reads over the network, or out of what the worker keeps.
 * @throws {ReadError} which names the true reason
 */
export const readOverNetwork: Read = async (path, signal) => {
  let response: Response | undefined;
  let cause: unknown;
  try {
    response = await fetch(apiAddress(path), signal ? { signal } : {});
    if (response.ok && isJson(response)) {
      const document: unknown = await response.json();
      if (response.headers.has(ownHeader) && workers < 2) own.add(Object(document));
      return document;
    }
  } catch (error) {
    if (signal?.aborted) throw error;
    cause = error;
  }
  return failed(path, { response, cause });
};

/** For a chunk that could not be had, with its styles, or a document that does not fit the schemas in one. */
export function lostCode(cause: unknown): Promise<never> {
  // While prerendering it is a fault of the build, which has no network to blame.
  if (import.meta.env.SSR) throw cause;
  return failed('a part of the app', { cause, isCode: true });
}

export type Attempt = { cause: unknown; response?: Response | undefined; isCode?: boolean };

/** Why is found out by code that no page needs before. It may be lost too: then only the server's word on a document is known. */
async function failed(what: string, attempt: Attempt): Promise<never> {
  throw await loadReasons().then(
    ({ explain }) => explain(what, attempt),
    () => new ReadError(what, attempt.response?.status === 404 ? 'missing' : 'unreachable', attempt),
  );
}

export const loadReasons = () => import('./reasons.ts');
