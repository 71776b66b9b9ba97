import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * What decides what is shown, and so is mutated: paths from the root, a folder for all code in it but what is for tests. Each entry stands at one of its
 * places; one that stands at none is an error, so that nothing drops out when a file moves.
 */
const entries: readonly (readonly string[])[] = [
  ['src/shared/gate', 'src/shared/viewer/gate.ts'],
  ['src/shared/gate', 'src/shared/viewer/reveal.ts'],
  ['src/shared/gate', 'src/compiler/record/gates.ts'],
  ['src/shared/gate', 'src/features/sources/open-bibliography.ts'],
  ['src/packs'],
  ['src/search'],
  ['src/features/search/offers-before.ts'],
  ['src/shared/viewer/scope.ts'],
  ['src/shared/viewer/stored.ts'],
  ['src/shared/viewer/shelf.ts'],
  ['src/shared/viewer/guest.ts'],
  ['src/shared/viewer/settings.ts'],
  ['src/shared/viewer/progress.ts'],
  ['src/shared/viewer/prime-revealed.ts'],
  ['src/compiler/names/name-forms.ts'],
  ['src/compiler/checks/names.ts'],
  ['src/compiler/checks/spellings.ts'],
  ['src/compiler/checks/references.ts'],
  ['src/compiler/checks/seasons.ts'],
  ['src/compiler/record/inline-links.ts'],
  ['src/compiler/api/split.ts'],
  ['src/compiler/api/unlocks.ts'],
  ['src/compiler/api/term-uses.ts'],
  ['src/compiler/statements/context.ts'],
  ['src/compiler/statements/mark-terms.ts'],
  ['src/compiler/statements/located.ts'],
  ['src/compiler/kinds'],
  ['src/compiler/api/tells-up-to.ts'],
  ['src/compiler/api/bibliography.ts'],
  ['src/compiler/api/list-pages.ts'],
  ['src/compiler/api/findables.ts'],
  ['src/compiler/api/search-texts.ts'],
  ['src/compiler/api/shards.ts'],
];

/**
 * @param words only files with one of these in their path; none means all
 * @throws when a file is at none of its places
 */
export function decidingFiles(words: readonly string[]): string[] {
  const files = entries.flatMap((places) => {
    const found = places.filter((place) => existsSync(place));
    if (found.length === 0)
      throw new Error(`${places.join(', ')}: no such file; say in ${import.meta.filename} where it went`);
    return found.flatMap(codeIn);
  });
  return [...new Set(files)].filter((file) => words.length === 0 || words.some((word) => file.includes(word)));
}

function codeIn(place: string): string[] {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(?!example-)[^.]+\.ts$/.test(basename(name)))
    .map((name) => `${place}/${name}`)
    .toSorted();
}
