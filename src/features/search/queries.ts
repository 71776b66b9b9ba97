import { gatedQuery } from '#shared/api/gated-query.ts';
import { documentQuery } from '#shared/api/query-client.ts';
import { shardsHook } from '#shared/viewer/use-shards.ts';

/** Everything that has a name and that the reader may know, in all languages. */
export const useFindables = shardsHook({
  safe: () => documentQuery('search.json', (schemas) => schemas.Findables),
  reveals: (_, opener) => gatedQuery(`search/reveals/${opener}.json`, (schemas) => schemas.Findables),
});

/** The statements of a language that the reader may know. */
export const useSearchTexts = shardsHook({
  safe: (lang) => documentQuery(`${lang}/search/texts.json`, (schemas) => schemas.SearchTexts),
  reveals: (lang, opener) =>
    gatedQuery(`${lang}/search/texts/reveals/${opener}.json`, (schemas) => schemas.SearchTexts),
});
