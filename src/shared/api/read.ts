/** A document could not be had. `status` is the answer's, or 0 when there was none. */
export class ReadError extends Error {
  override name = 'ReadError';
  readonly status: number;

  constructor(path: string, status: number, options?: ErrorOptions) {
    super(`${path}: ${status === 0 ? 'no answer' : status}`, options);
    this.status = status;
  }
}

/** Reads one document of the API by its address below `/api/v1/`. */
export type Read = (path: string, signal?: AbortSignal) => Promise<unknown>;

/**
 * Reads over the network, or from the worker's cache.
 * @throws {ReadError} also when a host answers a missing file with a page of HTML and status 200
 */
export const readOverNetwork: Read = async (path, signal) => {
  const address = `${import.meta.env.BASE_URL}api/v1/${path}`;
  let response: Response;
  try {
    response = await fetch(address, signal ? { signal } : {});
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new ReadError(path, 0, { cause });
  }
  if (!response.ok) throw new ReadError(path, response.status);
  if (!response.headers.get('content-type')?.includes('json')) throw new ReadError(path, 404);
  return response.json();
};
