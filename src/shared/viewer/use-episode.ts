import { type EpisodeState, newlyOpen, stateOf } from '#shared/gate/steps.ts';
import type { Gate } from '#shared/schema/vocabulary.ts';
import { useScope } from './scope.ts';

/** Where an episode stands for this reader. */
export function useEpisodeState(episode: Gate): EpisodeState {
  return stateOf(episode, useScope());
}

/** The episodes from one to another, as far as this reader has seen both. */
export function useSeenBetween(first: Gate, last: Gate): Gate[] {
  const scope = useScope();
  const { order } = scope;
  if (stateOf(last, scope) !== 'seen') return [];
  return newlyOpen(order[order.indexOf(first) - 1] ?? null, last, order);
}
