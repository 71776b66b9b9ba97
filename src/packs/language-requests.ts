/** Where the worker writes down, from the site's root, which languages its reader has removed, as a list of their codes. */
export const removedLanguagesFile = 'offline/removed-languages.json';

/** What a page asks of the worker about a language that is saved, or about all of them; it answers at the port that comes with it. */
export type LanguageRequest = { type: 'languages' } | { type: 'removeLanguage' | 'saveLanguage'; lang: string };

/**
 * Why a language could not be removed or saved again; all that was there is there still:
 * - `line`: it did not come, or not whole;
 * - `newer`: the host has another version by now, which does not go together with what is here;
 * - `room`: the device could not write it down.
 */
export type LanguageFailure = 'line' | 'newer' | 'room';

/** @param bytes of each language that is saved, uncompressed, by its code; none where packs are not saved whole */
export type LanguageAnswer = { bytes: Readonly<Record<string, number>>; failure?: LanguageFailure };

export function isLanguageRequest(data: unknown): data is LanguageRequest {
  return ['languages', 'removeLanguage', 'saveLanguage'].includes((data as { type?: string } | null)?.type ?? '');
}
