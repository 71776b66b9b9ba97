import { newlyOpen } from '#shared/gate/steps.ts';
import type { Gate } from '#shared/schema/vocabulary.ts';
import { useGuest } from './guest.ts';
import { useScope } from './scope.ts';
import { useSeenDays } from './seen-days.ts';

/** An episode that the reader has seen, and when, where that is known: `2026-11-29`. */
export type SeenEpisode = { episode: Gate; day: string | undefined };

/** The episodes that the reader has seen here and now, in their order, each with its day; none while the phone is in other hands. */
export function useSeenEpisodes(): SeenEpisode[] {
  const days = useSeenDays((state) => state.days);
  const { order, seen } = useScope();
  const isGuest = useGuest((guest) => guest.isGuest);
  if (isGuest) return [];
  return newlyOpen(null, seen, order).map((episode) => ({
    episode,
    day: days.find((each) => each.episode === episode)?.day,
  }));
}
