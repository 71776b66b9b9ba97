import { useSuspenseQuery } from '@tanstack/react-query';
import { useLanguage } from '#shared/i18n/language.tsx';
import { adoptStyles } from '#shared/parts/adopt-styles.ts';
import { Drawing } from '#shared/parts/drawing.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import { useHasRoom } from '#shared/viewer/use-has-room.ts';
import { episodesQuery } from './queries.ts';
import { storyWords } from './story-words.ts';
import { usePlace } from './use-place.ts';
import styles from './way-on.css?inline';

adoptStyles(styles);

/** Before the list of episodes, for who is in the middle of it: the one that comes next, which may stand far down in it. */
export function WayOn() {
  const { lang, t } = useLanguage();
  const { data } = useSuspenseQuery(episodesQuery(lang));
  const { at, episode } = usePlace();
  const hasRoom = useHasRoom();
  const head = data.items.find(({ id }) => id === episode);
  if (!head || !hasRoom || at === 'beginning' || at === 'end') return null;
  return (
    <Link className="way-on" to={addressOf(lang, 'episode', head.id)}>
      {head.plate && <Drawing name={`episodes/${head.plate}`} width={160} height={80} isFirst />}
      <span>
        <span className="eyebrow">{storyWords[lang].nextUp[at]}</span>
        <span className="card-title">{t.episode.name(head.id)}</span>
      </span>
    </Link>
  );
}
