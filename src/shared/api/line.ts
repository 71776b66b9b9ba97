/**
 * Calls when the line is back.
 * @returns a function that ends it
 */
export function onLineBack(listener: () => void): () => void {
  window.addEventListener('online', listener);
  return () => window.removeEventListener('online', listener);
}

/** Loads what no first sight waits for, until it is there: asks six times with growing pauses, then whenever the line is back. */
export async function insist<Part>(load: () => Promise<Part>): Promise<Part> {
  for (let tries = 1; ; tries++) {
    try {
      return await load();
    } catch {
      await new Promise<unknown>((resolve) => {
        window.addEventListener('online', resolve, { once: true });
        if (tries < 6) setTimeout(resolve, 1000 * 2 ** tries);
      });
    }
  }
}
