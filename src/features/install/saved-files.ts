import { isKeptWhole } from '#shared/api/kept-whole.ts';
import { removedLanguages } from '#shared/api/removed-languages.ts';
import type { Language } from '#series/languages.ts';

type SavedFiles = { bytes: number; isWhole: boolean; removed: Language[]; savedOn: string | undefined };

/** What is kept for offline use: its bytes, uncompressed, whether it is all that there is of the languages that are not removed, and the day of the newest of it, as in `2025-01-24`. */
export async function savedFiles(): Promise<SavedFiles> {
  const [responses, isWhole, removed] = await Promise.all([savedResponses(), isKeptWhole(), removedLanguages()]);
  const blobs = await Promise.all(responses.map((response) => response.blob()));
  const bytes = blobs.reduce((sum, { size }) => sum + size, 0);
  // As the host dated its answers; one that does not says nothing.
  const newest = Math.max(...responses.map(({ headers }) => Date.parse(headers.get('Date') ?? '')).filter(Number));
  return { bytes, isWhole, removed, savedOn: Number.isFinite(newest) ? dayOf(new Date(newest)) : undefined };
}

/** It reads all of it: for the page that tells it, not for every visit. */
async function savedResponses(): Promise<Response[]> {
  const all = await Promise.all(
    (await caches.keys()).map(async (name) => {
      const cache = await caches.open(name);
      return Promise.all((await cache.keys()).map((request) => cache.match(request)));
    }),
  );
  return all.flat().filter((response) => response !== undefined);
}

/** By the clock of the reader. */
function dayOf(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
