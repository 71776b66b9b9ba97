import { watchingNow } from '#shared/gate/steps.ts';
import { useGuest } from '#shared/viewer/guest.ts';
import { useProgress } from '#shared/viewer/progress.ts';
import { useScope } from '#shared/viewer/scope.ts';

/** Where the reader is in the series, and the episode of that place. */
export function usePlace(): { at: 'beginning' | 'next' | 'middle' | 'end'; episode: string | undefined } {
  const scope = useScope();
  const midway = useProgress((progress) => progress.midway);
  const isGuest = useGuest((guest) => guest.isGuest);
  if (midway !== null && !isGuest) return { at: 'middle', episode: midway };
  const next = watchingNow(scope);
  if (scope.seen === null) return { at: 'beginning', episode: next };
  return next === undefined ? { at: 'end', episode: scope.seen } : { at: 'next', episode: next };
}
