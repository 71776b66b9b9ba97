import { useCallback } from 'react';
import { isOpen } from '#shared/gate/is-open.ts';
import { lower } from '#shared/gate/scope.ts';
import { newlyOpen } from '#shared/gate/steps.ts';
import type { Gated } from '#shared/schema/document.ts';
import type { Gate } from '#shared/schema/vocabulary.ts';
import { useScope } from './scope.ts';

/**
 * Looks back from where a reader is to an earlier episode: what was open then, of what is open to them now.
 * @param episode what an address asks for; null for where the reader is. What they have not come to is where they are, what is no episode is
 * before all of them.
 */
export function useEarlier(episode: string | null): {
  at: Gate | null;
  /** Where they can look from: before all episodes, and at the end of each that they have seen. */
  steps: (Gate | null)[];
  /** The same function until where they look from changes, or the rest of what opens anything. */
  wasOpen: (item: Gated) => boolean;
} {
  const scope = useScope();
  const at = episode === null ? scope.seen : lower(scope.seen, episode, scope.order);
  const { order, sourceWorks } = scope;
  return {
    at,
    steps: [null, ...newlyOpen(null, scope.seen, order)],
    wasOpen: useCallback((item) => isOpen(item, { order, sourceWorks, seen: at }), [order, sourceWorks, at]),
  };
}
