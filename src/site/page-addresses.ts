import { kindNames, kinds } from '#shared/kinds/kinds.ts';
import { addressOf, type PageName, patterns, type PlainPage } from '#shared/router/addresses.ts';
import { languages } from '#series/languages.ts';
import type { Documents } from '../compiler/api/documents.ts';

/** A page to prerender. A closed page exists, but is no search engine's business. */
export type PageAddress = { address: string; isPublic: boolean };

const recordPages: ReadonlySet<string> = new Set(Object.values(kinds).map(({ one }) => one));
const plainPages = (Object.keys(patterns) as PageName[]).filter((page): page is PlainPage => !recordPages.has(page));

/** Pages that show nothing but what this device remembers. */
const privatePages: ReadonlySet<string> = new Set<PlainPage>(['search', 'shelf', 'settings']);

/** Every page of the site in every language. */
export function pageAddresses(documents: Documents): PageAddress[] {
  return languages.flatMap((lang) => [
    ...plainPages.map((page) => ({ address: addressOf(lang, page), isPublic: !privatePages.has(page) })),
    ...kindNames.flatMap((kind) => {
      const records = new RegExp(`^${lang}/${kind}/([a-z0-9-]+)\\.json$`);
      return [...documents].flatMap(([path, document]) => {
        const id = records.exec(path)?.[1];
        if (id === undefined || id === 'reveals') return [];
        return [{ address: addressOf(lang, kinds[kind].one, id), isPublic: 'head' in document }];
      });
    }),
  ]);
}
