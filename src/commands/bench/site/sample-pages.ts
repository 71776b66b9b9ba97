import { type Language, languages } from '#series/languages.ts';
import { type Kind, kindNames, kinds } from '#shared/kinds/kinds.ts';
import { addressOf, inLanguage, type PageName, patterns, type PlainPage } from '#shared/router/addresses.ts';
import type { SamplePage } from '../results/readings.ts';

/** Pages that show what this device remembers: a stranger's is empty. */
const ofThisDevice: ReadonlySet<PageName> = new Set(['shelf', 'settings']);

const kindOfPage = new Map<PageName, Kind>(kindNames.map((kind) => [kinds[kind].one, kind]));

/** This one is looked at in the second language, the others in the first: it is the longest that budgets know. */
const inSecondLanguage: PageName = 'story';

/**
 * One page of each kind: of records, the first that the API lists.
 * @param read gives a document by its path below the API's version, as in `en/terms.json`
 */
export function samplePages(read: (path: string) => unknown): SamplePage[] {
  const [first] = languages;
  const second: Language = languages[1] ?? first;
  return (Object.keys(patterns) as PageName[])
    .filter((page) => !ofThisDevice.has(page))
    .map((page) => {
      const kind = kindOfPage.get(page);
      const address = kind
        ? addressOf(first, kinds[kind].one, firstId(read, first, kind))
        : addressOf(first, page as PlainPage);
      return { kind: page, address: page === inSecondLanguage ? inLanguage(second, address) : address };
    });
}

/** @throws when the record has none of the kind */
function firstId(read: (path: string) => unknown, lang: Language, kind: Kind): string {
  const [item] = (read(`${lang}/${kind}.json`) as { items: { id: string }[] }).items;
  if (!item) throw new Error(`api/v1/${lang}/${kind}.json: expected at least one item, found none`);
  return item.id;
}
