import { isKeptWhole } from '#shared/api/kept-whole.ts';

/** What is kept for offline use: its bytes, uncompressed, and whether it is all that there is. */
export async function savedFiles(): Promise<{ bytes: number; isWhole: boolean }> {
  const [bytes, isWhole] = await Promise.all([savedBytes(), isKeptWhole()]);
  return { bytes, isWhole };
}

/** It reads all of it: for the page that tells it, not for every visit. */
async function savedBytes(): Promise<number> {
  const sizes = await Promise.all(
    (await caches.keys()).map(async (name) => {
      const cache = await caches.open(name);
      const responses = await Promise.all((await cache.keys()).map((request) => cache.match(request)));
      const blobs = await Promise.all(responses.map((response) => response?.blob()));
      return blobs.reduce((sum, blob) => sum + (blob?.size ?? 0), 0);
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
