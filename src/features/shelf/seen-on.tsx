import { formatDate, formatDay } from '#shared/i18n/format.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { adoptStyles } from '#shared/parts/adopt-styles.ts';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { Gate } from '#shared/schema/vocabulary.ts';
import { useSeenEpisodes } from '#shared/viewer/use-seen-days.ts';
import { shelfWords } from './shelf-words.ts';
import styles from './seen-on.css?inline';

adoptStyles(styles);

/** Beside the word that an episode is seen, in what its line has left, so that nothing moves: the day, which leads to where it is changed. */
export function SeenOn({ episode }: { episode: Gate }) {
  const { lang, t } = useLanguage();
  const day = useSeenEpisodes().find((seen) => seen.episode === episode)?.day;
  const { on } = shelfWords[lang].seen;
  return (
    day !== undefined && (
      <span className="seen-on">
        <Link to={`${addressOf(lang, 'shelf')}#seen-on`}>
          <span className="seen-on-short" aria-hidden="true">
            {on(formatDay(day, t.format))}
          </span>
          <span className="seen-on-whole">{on(formatDate(day, t.format))}</span>
        </Link>
      </span>
    )
  );
}
