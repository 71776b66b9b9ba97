import { useSyncExternalStore } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '#shared/i18n/language.tsx';
import { adoptStyles } from '#shared/parts/adopt-styles.ts';
import { EpisodeStrip } from './episode-strip.tsx';
import { episodesQuery } from './queries.ts';
import styles from './season-rail.css?inline';

adoptStyles(styles);

/** Where a page has its badge or plate beside its text. */
const wide = matchMedia('(width >= 64rem)');

function whenWidthChanges(tell: () => void): () => void {
  wide.addEventListener('change', tell);
  return () => wide.removeEventListener('change', tell);
}

/** In a wide window, beside the page of an episode: all of them, so that each is one step from each other. */
export function SeasonRail({ id, label }: { id: string; label: string }) {
  const { lang } = useLanguage();
  const isWide = useSyncExternalStore(whenWidthChanges, () => wide.matches);
  const { data } = useQuery({ ...episodesQuery(lang), enabled: isWide });
  return (
    isWide &&
    data && (
      <nav className="season-rail" aria-label={label}>
        <EpisodeStrip shown={id} />
      </nav>
    )
  );
}
