import { addressOf, patterns, type PlainPage, type RecordPage } from '#shared/router/addresses.ts';
import { languages } from '#series/languages.ts';
import type { Documents } from '../compiler/statements/context.ts';

/** A page to prerender. A closed page exists, but is no search engine's business. */
export type PageAddress = { address: string; isPublic: boolean };

const resourceOf = {
  episode: 'episodes',
  character: 'characters',
  person: 'people',
  note: 'notes',
  term: 'terms',
} satisfies Record<RecordPage, string>;

/** Pages that show nothing but what this device remembers. */
const privatePages: ReadonlySet<string> = new Set<PlainPage>(['shelf', 'settings']);

/** Every page of the site in every language. */
export function pageAddresses(documents: Documents): PageAddress[] {
  return languages.flatMap((lang) => [
    ...(Object.keys(patterns) as (keyof typeof patterns)[])
      .filter((page) => !(page in resourceOf))
      .map((page) => ({ address: addressOf(lang, page as PlainPage), isPublic: !privatePages.has(page) })),
    ...(Object.entries(resourceOf) as [RecordPage, string][]).flatMap(([page, resource]) => {
      const records = new RegExp(`^${lang}/${resource}/([a-z0-9-]+)\\.json$`);
      return [...documents].flatMap(([path, document]) => {
        const id = records.exec(path)?.[1];
        if (id === undefined || id === 'reveals') return [];
        return [{ address: addressOf(lang, page, id), isPublic: 'head' in document }];
      });
    }),
  ]);
}
