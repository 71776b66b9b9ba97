import type { Findable, FindableTexts } from '#shared/schema/document.ts';
import type { Language } from '#series/languages.ts';
import { searchIndexOf, type SearchIndex } from '#search/search-index.ts';
import { passagesOf, type Passage } from '#search/texts.ts';

type Documents = ReadonlyMap<string, object>;

/** The index that search has before anything is watched, or with everything open. @param more is added to it */
export function compiledIndex(documents: Documents, isOpen: boolean, more: readonly Findable[] = []): SearchIndex {
  return searchIndexOf([...findablesIn(documents, isOpen), ...more]);
}

/** Everything that has a name, before anything is watched or with everything open. */
export function findablesIn(documents: Documents, isOpen: boolean): Findable[] {
  return itemsIn<Findable>(documents, 'search', isOpen);
}

/** The statements of one language that search reads. */
export function compiledPassages(documents: Documents, lang: Language, isOpen: boolean): Passage[] {
  return passagesOf(itemsIn<FindableTexts>(documents, `${lang}/search/texts`, isOpen));
}

function itemsIn<Item>(documents: Documents, path: string, isOpen: boolean): Item[] {
  return [...documents]
    .filter(([name]) => name === `${path}.json` || (isOpen && name.startsWith(`${path}/reveals/`)))
    .flatMap(([, document]) => (document as { items: Item[] }).items);
}
