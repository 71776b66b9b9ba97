import type { SearchIndex } from '#search/search-index.ts';
import { find } from '#search/find.ts';
import type { Case } from './generated.ts';
import { composed, typedOn } from './keyboard.ts';
import { hasHangul } from '#search/keys.ts';

/** So many results are in sight at once. */
const inSight = 20;

/** Of queries typed key by key, those in which the right page was in sight and went again before the end. */
export function unsteadyIn(index: SearchIndex, cases: readonly Case[]): string[] {
  return cases.flatMap(({ typed, finds }) => {
    let isShown = false;
    for (const text of stepsOf(typed)) {
      const isThere = find(index, text)
        .slice(0, inSight)
        .some(({ entry }) => finds.has(entry.id));
      if (isShown && !isThere) return [`${typed}: gone at ${text}`];
      isShown ||= isThere;
    }
    return [];
  });
}

/** What stands in the field after each key. */
export function stepsOf(typed: string): string[] {
  const keys = hasHangul(typed) ? typedOn(typed) : [...typed];
  const text = (count: number) => (hasHangul(typed) ? composed(keys.slice(0, count)) : keys.slice(0, count).join(''));
  return keys.map((_, index) => text(index + 1));
}
