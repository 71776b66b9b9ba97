import type { Gate } from '#shared/schema/vocabulary.ts';
import { adoptStyles } from '#shared/parts/adopt-styles.ts';
import { Drawing } from '#shared/parts/drawing.tsx';
import { useUnlocks } from '#shared/viewer/use-unlocks.ts';
import styles from './unlock-fan.css?inline';

adoptStyles(styles);

/** As many as a hand holds at a glance. */
const most = 4;

/** The pictures of what an episode has just opened, held up like a hand of cards; silent, as the way to all of it stands beside them. */
export function UnlockFan({ episode }: { episode: Gate }) {
  const unlocks = useUnlocks(episode, episode);
  const drawn = unlocks
    .flatMap(({ records, updated }) => [...records, ...updated])
    .flatMap(({ drawing }) => drawing ?? []);
  const held = [...new Set(drawn)].slice(0, most);
  return (
    <div className="fan" aria-hidden="true">
      {held.map((drawing, place) => (
        <span
          key={drawing}
          style={{ rotate: `${(place - (held.length - 1) / 2) * 8}deg`, animationDelay: `${place * 70}ms` }}
        >
          <Drawing name={drawing} width={64} height={64} />
        </span>
      ))}
    </div>
  );
}
