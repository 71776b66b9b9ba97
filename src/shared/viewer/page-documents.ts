import { gatedQuery } from '#shared/api/gated-query.ts';
import { documentQuery } from '#shared/api/query-client.ts';
import { recordHalves } from '#shared/api/record-queries.ts';
import type { GatedDocument } from '#shared/gate/reveal.ts';
import { addressOfRecord } from '#shared/router/addresses.ts';
import { recordAt } from '#shared/router/record-at.ts';
import { type Language, languages } from '#series/languages.ts';
import type { Halves } from './use-revealed-records.ts';

/** The documents of pages about no record, by their addresses in the API, and their schemas. */
const plainDocuments = {
  series: 'series',
  story: 'story',
  'timelines/story': 'timeline',
  'timelines/production': 'timeline',
} as const;

const [first] = languages;

/**
 * The documents whose passages stand on a page, each in its halves; of a list, and of what an address only puts together, none.
 * @param page by its address without language
 */
export function documentsOf(page: string, lang: Language): Halves<GatedDocument>[] {
  const record = recordAt(page);
  if (record) return [recordHalves(record.kind, lang, record.id) as unknown as Halves<GatedDocument>];
  return Object.entries(plainDocuments)
    .filter(([path]) => addressOfRecord(first, path) === page)
    .map(([path, name]) => ({
      safe: documentQuery(`${lang}/${path}.json`, (schemas) => schemas[name].Document),
      reveals: gatedQuery(`${lang}/${path}/reveals.json`, (schemas) => schemas[name].Reveals),
    })) as unknown as Halves<GatedDocument>[];
}
