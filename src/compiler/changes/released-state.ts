import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { type Language, languages } from '#series/languages.ts';
import { AuthorError } from '../record/author-error.ts';
import { toldStatements } from './told-statements.ts';

/**
 * What the last release told: the day, and the print of every statement by language, document and id. It lies beside the record, so that a
 * build knows what was told before without asking anybody; nothing of it is published.
 */
const ReleasedState = z.strictObject({
  day: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  statements: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.string()))),
});
export type ReleasedState = z.infer<typeof ReleasedState>;

/** Below the folder of the record. */
export const releasedFile = 'released.json';

/**
 * @param directory of the record; one that was never released has none
 * @throws {AuthorError} when the file is damaged
 */
export function readReleased(directory: string): ReleasedState | undefined {
  const path = join(directory, releasedFile);
  if (!existsSync(path)) return undefined;
  const expected = 'what `npm run release` writes';
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new AuthorError([{ file: releasedFile, field: '', expected, found: String(error) }]);
  }
  const { data, error } = z.safeParse(ReleasedState, value);
  if (data) return data;
  throw new AuthorError(
    error.issues.map(({ path, message }) => ({ file: releasedFile, field: path.join('.'), expected, found: message })),
  );
}

/** The state of compiled documents, as it is released on a day. */
export function stateOf(documents: ReadonlyMap<string, object>, day: string): ReleasedState {
  return { day, statements: Object.fromEntries(languages.map((lang) => [lang, printsOf(documents, lang)])) };
}

function printsOf(documents: ReadonlyMap<string, object>, lang: Language) {
  const prints: ReleasedState['statements'][string] = {};
  for (const { to, id, print } of toldStatements(documents, lang)) (prints[to] ??= {})[id] = print;
  return prints;
}
