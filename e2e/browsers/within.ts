/** A browser, a driver or a page that no longer answers. */
export class NoAnswer extends Error {}

/** Resolves as the promise does. @throws NoAnswer when it takes longer than so many milliseconds */
export function within<Value>(limit: number, what: string, promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new NoAnswer(`no answer to “${what}” in ${limit / 1000} s: it hangs`)),
      limit,
    );
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
