/** Where a reader stands among the episodes. It opens nothing. */
import type { Gate } from '#shared/schema/vocabulary.ts';
import { type Order, placeOfGate, placeOfReader } from './order.ts';
import type { Scope } from './scope.ts';

type Standing = Pick<Scope, 'order' | 'seen'>;

/** Where an episode stands for a reader: seen, watching now, or later. */
export type EpisodeState = 'seen' | 'now' | 'later';

export function stateOf(episode: Gate, { order, seen }: Standing): EpisodeState {
  if (watchingNow({ order, seen }) === episode) return 'now';
  return placeOfGate(episode, order) <= placeOfReader(seen, order) ? 'seen' : 'later';
}

/** The episode after the last one seen: its title and advisories show, its plot does not. */
export function watchingNow({ order, seen }: Standing): Gate | undefined {
  const place = placeOfReader(seen, order);
  return seen !== null && place < 0 ? undefined : order[place + 1];
}

/** The episodes that a change of progress opened, in their order; none when progress was lowered. */
export function newlyOpen(before: Gate | null, seen: Gate | null, order: Order): Gate[] {
  return order.slice(placeOfReader(before, order) + 1, placeOfReader(seen, order) + 1);
}
