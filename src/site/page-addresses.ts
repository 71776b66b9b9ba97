import { type Kind, kindNames, kinds } from '#shared/kinds/kinds.ts';
import { addressOf, type PageName, patterns, type PlainPage } from '#shared/router/addresses.ts';
import { addressOfList } from '#shared/router/list-address.ts';
import { type Language, languages } from '#series/languages.ts';
import type { Documents } from '../compiler/api/documents.ts';

/** A page to prerender. A closed page exists, but is no search engine's business. */
export type PageAddress = { address: string; isPublic: boolean };

const recordPages: ReadonlySet<string> = new Set(Object.values(kinds).map(({ one }) => one));
const plainPages = (Object.keys(patterns) as PageName[]).filter((page): page is PlainPage => !recordPages.has(page));

/** Pages that show nothing but what this device remembers, or what their address asks for. */
const privatePages: ReadonlySet<string> = new Set<PlainPage>(['search', 'compare', 'shelf', 'settings']);

/** Every page of the site in every language. */
export function pageAddresses(documents: Documents): PageAddress[] {
  const served = [...documents];
  return languages.flatMap((lang) => [
    ...plainPages.map((page) => ({ address: addressOf(lang, page), isPublic: !privatePages.has(page) })),
    ...kindNames.flatMap((kind) => [
      ...furtherPages(served, `${lang}/${kind}`, (page) => addressOfList(lang, kinds[kind].list, page)),
      ...recordsOf(served, lang, kind),
    ]),
    ...furtherPages(served, 'sources', (page) => addressOfList(lang, 'sources', page)),
  ]);
}

type Served = readonly (readonly [path: string, document: object])[];

/** The pages of a list that come after the first. @param list its address in the API */
function furtherPages(served: Served, list: string, addressOfPage: (page: string) => string): PageAddress[] {
  const pages = new RegExp(`^${list}/pages/(\\d+)\\.json$`);
  return served.flatMap(([path]) => {
    const page = pages.exec(path)?.[1];
    return page === undefined ? [] : [{ address: addressOfPage(page), isPublic: true }];
  });
}

function recordsOf(served: Served, lang: Language, kind: Kind): PageAddress[] {
  const records = new RegExp(`^${lang}/${kind}/([a-z0-9-]+)\\.json$`);
  return served.flatMap(([path, document]) => {
    const id = records.exec(path)?.[1];
    if (id === undefined || id === 'reveals') return [];
    return [{ address: addressOf(lang, kinds[kind].one, id), isPublic: 'head' in document }];
  });
}
