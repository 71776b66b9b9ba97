import { newlyOpen, stateOf } from '#shared/gate/steps.ts';
import type { Gate } from '#shared/schema/vocabulary.ts';
import { useScope } from './scope.ts';

/** The episodes from one to another, as far as this reader has seen both. */
export function useSeenBetween(first: Gate, last: Gate): Gate[] {
  const scope = useScope();
  const { order } = scope;
  if (stateOf(last, scope) !== 'seen') return [];
  return newlyOpen(order[order.indexOf(first) - 1] ?? null, last, order);
}
