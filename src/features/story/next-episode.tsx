import { useLanguage } from '#shared/i18n/language.tsx';
import { adoptStyles } from '#shared/parts/adopt-styles.ts';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { Gate } from '#shared/schema/vocabulary.ts';
import { useOrder } from '#shared/viewer/scope.ts';
import { useEpisodeState } from '#shared/viewer/use-episode-state.ts';
import { useHasRoom } from '#shared/viewer/use-has-room.ts';
import styles from './next-episode.css?inline';

adoptStyles(styles);

/** Beside the button of an episode that is seen: the way to the next one. */
export function NextEpisode({ id }: { id: Gate }) {
  const { lang, t } = useLanguage();
  const order = useOrder();
  const isSeen = useEpisodeState(id) === 'seen';
  const hasRoom = useHasRoom();
  const next = order[order.indexOf(id) + 1];
  return (
    isSeen &&
    hasRoom &&
    next && (
      <Link className="button next-episode" to={addressOf(lang, 'episode', next)}>
        {t.episode.name(next)}
      </Link>
    )
  );
}
