import { removedLanguagesFile } from '#packs/language-requests.ts';
import type { Language } from '#series/languages.ts';

/** The languages that the reader has removed from what is saved, as the worker has written it down. */
export async function removedLanguages(): Promise<Language[]> {
  const list = await caches.match(import.meta.env.BASE_URL + removedLanguagesFile);
  return list ? ((await list.json()) as Language[]) : [];
}
