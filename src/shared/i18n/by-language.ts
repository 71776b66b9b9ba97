import type { Language } from '#series/languages.ts';

/**
 * The same file of each language's folder, by its language.
 * @param files what `import.meta.glob` gives for one name in all folders: the build has seen to it that each language has it
 */
export function byLanguage<Words>(files: Readonly<Record<string, Words>>): Record<Language, Words> {
  const entries = Object.entries(files).map(([path, words]) => [path.split('/').at(-2), words]);
  return Object.fromEntries(entries) as Record<Language, Words>;
}
