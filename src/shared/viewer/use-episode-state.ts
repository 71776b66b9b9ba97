import { type EpisodeState, stateOf } from '#shared/gate/steps.ts';
import type { Gate } from '#shared/schema/vocabulary.ts';
import { useScope } from './scope.ts';

/** Where an episode stands for this reader. */
export function useEpisodeState(episode: Gate): EpisodeState {
  return stateOf(episode, useScope());
}
