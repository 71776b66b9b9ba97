import { useQueries } from '@tanstack/react-query';
import type { GatedQuery } from '#shared/api/gated-query.ts';
import type { DocumentQuery } from '#shared/api/query-client.ts';
import { openBibliography } from '#shared/gate/open-bibliography.ts';
import { opensAnything } from '#shared/gate/scope.ts';
import type { SourceUses } from '#shared/schema/document.ts';
import { useScope } from './scope.ts';
import { ungated } from './ungated.ts';

type Bibliography = { items: SourceUses[] };

/**
 * The sources of pages that the reader is not on, as far as they may see them and as they come.
 * @param enabled whether they are asked for at all
 */
export function useOtherSources(
  pages: readonly { safe: DocumentQuery<Bibliography>; reveals: GatedQuery<Bibliography> }[],
  enabled: boolean,
): SourceUses[] {
  const scope = useScope();
  const opens = opensAnything(scope);
  const results = useQueries({
    queries: pages.flatMap(({ safe, reveals }) => [
      { ...safe, enabled },
      { ...ungated(reveals), enabled: enabled && opens },
    ]),
  });
  const itemsOf = (place: number) => results[place]?.data?.items ?? [];
  return pages.flatMap((_, place) => openBibliography(itemsOf(2 * place), itemsOf(2 * place + 1), scope));
}
