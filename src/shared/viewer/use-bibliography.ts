import type { QueryKey, UseQueryOptions } from '@tanstack/react-query';
import { openBibliography } from '#shared/gate/open-bibliography.ts';
import type { SourceUses } from '#shared/schema/document.ts';
import { useScope } from './scope.ts';
import { useArrivedReveals } from './use-arrived-reveals.ts';

type Bibliography = { items: SourceUses[] };

/** The bibliography as this reader may see it: sources with those of their uses that are open. */
export function useBibliography<Key extends QueryKey>(
  safe: Bibliography,
  reveals: UseQueryOptions<Bibliography, Error, Bibliography, Key>,
): SourceUses[] {
  const scope = useScope();
  const data = useArrivedReveals(reveals);
  return openBibliography(safe.items, data?.items ?? [], scope);
}
