import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { prime } from '#shared/api/query-client.ts';
import { lostCode } from '#shared/api/read.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { whole } from '#shared/viewer/prime-revealed.ts';
import { type Choice, choices } from '#shared/schema/choices.ts';
import { useSettings } from '#shared/viewer/settings.ts';
import type { Language } from '#series/languages.ts';
import type { WrittenNames } from './written-names.ts';

const query = (choice: Choice<'names'>, lang: Language) =>
  queryOptions({
    queryKey: ['names', choice, lang],
    queryFn: async ({ client }): Promise<WrittenNames> => {
      const { writtenNames } = await import('./write-names.tsx').catch(lostCode);
      return writtenNames(client, choice, lang);
    },
    staleTime: 'static',
    enabled: isChosen(choice),
    // From one form to the next, not by way of the usual one.
    placeholderData: (previous) => previous,
  });

const isChosen = (choice: Choice<'names'>): boolean => choice !== choices.names[0];

/** How this reader has names written; undefined as long as it is the usual way. */
export function useWrittenNames(): WrittenNames | undefined {
  const { lang } = useLanguage();
  const choice = useSettings(({ names }) => names);
  const { data } = useQuery(query(choice, lang));
  return isChosen(choice) ? data : undefined;
}

/** Primes the cache, so that no page shows the usual form before the chosen one. Where that cannot be had, the page comes without it. */
export async function primeWrittenNames(client: QueryClient, lang: Language): Promise<void> {
  const { names: choice } = useSettings.getState();
  if (isChosen(choice)) await whole(() => prime(client, query(choice, lang)).catch(() => undefined));
}
