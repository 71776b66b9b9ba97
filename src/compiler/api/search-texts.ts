import type * as z from 'zod/mini';
import { searchTextsIn } from '#packs/search-texts.ts';
import type { SearchTexts } from '#shared/schema/document.ts';
import { languages } from '#series/languages.ts';
import type { RecordSet } from '../record/load.ts';
import { asServed } from './as-served.ts';
import type { ApiDocuments } from './documents.ts';
import { shardPaths } from './shards.ts';

/** The statements that search reads, made of all documents there are. */
export function searchTextsOf(records: RecordSet, documents: ApiDocuments) {
  const all = Object.fromEntries(documents);
  return languages
    .flatMap((lang) => shardPaths(`${lang}/search/texts`, records))
    .map((path) => [path, asServed<z.infer<typeof SearchTexts>>(searchTextsIn(all, path))] as const);
}
