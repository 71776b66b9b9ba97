import type { GatedQuery } from '#shared/api/gated-query.ts';
import { openBibliography } from '#shared/gate/open-bibliography.ts';
import type { SourceUses } from '#shared/schema/document.ts';
import { useScope } from './scope.ts';
import { useArrivedReveals } from './use-arrived-reveals.ts';

type Bibliography = { items: SourceUses[] };

/** The bibliography as this reader may see it: sources with those of their uses that are open. */
export function useBibliography(safe: Bibliography, reveals: GatedQuery<Bibliography>): SourceUses[] {
  const scope = useScope();
  const data = useArrivedReveals(reveals);
  return openBibliography(safe.items, data?.items ?? [], scope);
}
