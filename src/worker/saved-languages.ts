import { joinedFiles } from '#packs/joined-packs.ts';
import type { LanguageAnswer, LanguageFailure, LanguageRequest } from '#packs/language-requests.ts';
import { bytesOf, isWithin, languagesIn, withoutLanguages } from '#packs/saved-languages.ts';

/** Where the worker keeps what it has saved, by addresses below the site's base. */
export type FileStore = {
  /** Whether the joined files have all that there is: a record in shards is kept as a whole or not at all. */
  isWhole: boolean;
  read: (file: string) => Promise<Response>;
  /** As the host has it now. */
  fetch: (file: string) => Promise<Response>;
  write: (file: string, response: Response) => Promise<void>;
  /** The languages that the reader has removed, by their codes. */
  readRemoved: () => Promise<string[]>;
  writeRemoved: (removed: readonly string[]) => Promise<void>;
};

/** Does what a page asks for. Nothing changes unless all of it can be done. */
export async function answerFor(request: LanguageRequest, store: FileStore): Promise<LanguageAnswer> {
  const failure = request.type === 'languages' ? undefined : await change(request, store).catch(() => 'room' as const);
  const bytes = store.isWhole ? await sizes(store).catch(() => ({})) : {};
  return { bytes, ...(failure && { failure }) };
}

/** Removes what the reader has removed from what another version has brought. */
export async function removeAgain(store: FileStore): Promise<void> {
  const removed = await store.readRemoved();
  const texts = removed.length > 0 && store.isWhole ? await textsOf(store.read) : [];
  // What is without them already, as no statement has changed since, stays as it is.
  if (texts.some((text) => removed.some((lang) => languagesIn(text).includes(lang))))
    await replace(texts, removed, store);
}

async function change(
  { type, lang }: Exclude<LanguageRequest, { type: 'languages' }>,
  store: FileStore,
): Promise<LanguageFailure | undefined> {
  const before = await store.readRemoved();
  const others = before.filter((code) => code !== lang);
  const here = await textsOf(store.read);
  if (type === 'removeLanguage') return written([...others, lang], before, here, store);
  let fetched: string[];
  try {
    fetched = await textsOf(store.fetch);
  } catch {
    return 'line';
  }
  if (!here.every((text, place) => isWithin(text, fetched[place] ?? ''))) return 'newer';
  return written(others, before, fetched, store);
}

/** @param texts of the joined files, from which the languages are taken that are removed from now on */
async function written(
  removed: readonly string[],
  before: readonly string[],
  texts: readonly string[],
  store: FileStore,
): Promise<LanguageFailure | undefined> {
  try {
    await store.writeRemoved(removed);
    await replace(texts, removed, store);
    return undefined;
  } catch {
    await store.writeRemoved(before).catch(() => undefined);
    return 'room';
  }
}

/** Writes all files or none. */
async function replace(texts: readonly string[], removed: readonly string[], store: FileStore): Promise<void> {
  const before = await Promise.all(joinedFiles.map(store.read));
  const textsBefore = await Promise.all(before.map((response) => response.text()));
  const write = async (all: readonly string[]) => {
    for (const [place, file] of joinedFiles.entries()) await store.write(file, answerLike(before[place], all[place]));
  };
  try {
    await write(texts.map((text) => withoutLanguages(text, removed)));
  } catch (error) {
    await write(textsBefore).catch(() => undefined);
    throw error;
  }
}

/** Another text with the headers of an answer, but for those that tell how that one came. */
function answerLike(response: Response | undefined, text: string | undefined): Response {
  const headers = new Headers(response?.headers);
  for (const name of ['Content-Encoding', 'Content-Length']) headers.delete(name);
  return new Response(text, { headers });
}

/** Of each language that is there with both halves: removed in one of them only, it is to be saved again. */
async function sizes(store: FileStore): Promise<Record<string, number>> {
  const texts = await textsOf(store.read);
  const whole = languagesIn(texts[0] ?? '').filter((lang) => texts.every((text) => languagesIn(text).includes(lang)));
  return Object.fromEntries(whole.map((lang) => [lang, texts.reduce((sum, text) => sum + bytesOf(lang, text), 0)]));
}

function textsOf(read: (file: string) => Promise<Response>): Promise<string[]> {
  return Promise.all(joinedFiles.map(async (file) => (await read(file)).text()));
}
