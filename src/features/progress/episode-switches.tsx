import { stateOf } from '#shared/gate/steps.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import type { Gate } from '#shared/schema/vocabulary.ts';
import { useGuest } from '#shared/viewer/guest.ts';
import { useProgress } from '#shared/viewer/progress.ts';
import { useOrder } from '#shared/viewer/scope.ts';

/** On an episode's own page: whether the reader has seen it, which is what most come to say; off, it puts the reader before the episode. */
export function SeenSwitch({ id }: { id: Gate }) {
  const { t } = useLanguage();
  const order = useOrder();
  const { seen, setPlace } = useProgress();
  const isGuest = useGuest((guest) => guest.isGuest);
  if (isGuest) return null;
  const isSeen = stateOf(id, { order, seen }) === 'seen';
  return (
    <button
      type="button"
      className="button mark-seen"
      aria-pressed={isSeen}
      onClick={() => setPlace(isSeen ? before(id, order) : { seen: id, midway: null })}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" className="icon">
        <path d={isSeen ? 'm4.5 12.5 5 5 10-11' : 'M12 4.5a7.5 7.5 0 1 0 .01 0'} />
      </svg>
      {t.episode.mark(id)}
    </button>
  );
}

/** The same for who is in the middle of it. Both say the same, whether they are on or off. */
export function MidwaySwitch({ id }: { id: Gate }) {
  const { t } = useLanguage();
  const order = useOrder();
  const { midway, setPlace } = useProgress();
  const isGuest = useGuest((guest) => guest.isGuest);
  if (isGuest) return null;
  const isMidway = midway === id;
  return (
    <button
      type="button"
      className="button button-quiet"
      aria-pressed={isMidway}
      onClick={() => setPlace({ ...before(id, order), midway: isMidway ? null : id })}
    >
      {t.episode.markMidway}
    </button>
  );
}

/** Before an episode, and in the middle of none. */
function before(id: Gate, order: readonly Gate[]) {
  return { seen: order[order.indexOf(id) - 1] ?? null, midway: null };
}
