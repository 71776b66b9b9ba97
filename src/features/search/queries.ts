import type { QueryClient } from '@tanstack/react-query';
import { gatedQuery } from '#shared/api/gated-query.ts';
import { documentQuery } from '#shared/api/query-client.ts';
import { primeShards, shardsHook } from '#shared/viewer/use-shards.ts';
import type { Language } from '#series/languages.ts';

export const findablesQuery = () => documentQuery('search.json', (schemas) => schemas.Findables);

const findables = {
  safe: findablesQuery,
  reveals: (_: Language, opener: string) => gatedQuery(`search/reveals/${opener}.json`, (schemas) => schemas.Findables),
};

/** Everything that has a name and that the reader may know, in all languages. */
export const useFindables = shardsHook(findables);

/** For a page that shows all of them. */
export const primeFindables = (client: QueryClient, lang: Language) => primeShards(client, findables, lang);

/** The statements of a language that the reader may know. */
export const useSearchTexts = shardsHook({
  safe: (lang) => documentQuery(`${lang}/search/texts.json`, (schemas) => schemas.SearchTexts),
  reveals: (lang, opener) =>
    gatedQuery(`${lang}/search/texts/reveals/${opener}.json`, (schemas) => schemas.SearchTexts),
});
