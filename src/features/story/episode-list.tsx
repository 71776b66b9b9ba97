import { useSuspenseQuery } from '@tanstack/react-query';
import { useLanguage } from '#shared/i18n/language.tsx';
import { useRevealedList } from '#shared/viewer/use-revealed.ts';
import { EpisodeCard } from './episode-card.tsx';
import { episodesQuery, episodesRevealsQuery } from './queries.ts';

/** All episodes by number; a title shows as soon as the episode before has been seen. */
export function EpisodeList() {
  const { lang } = useLanguage();
  const { data } = useSuspenseQuery(episodesQuery(lang));
  const { items, titles } = useRevealedList(data, episodesRevealsQuery(lang));
  return (
    <ol className="charts">
      {items.map((head) => (
        <li key={head.id}>
          <EpisodeCard head={head} titles={titles.find(({ id }) => id === head.id)?.titles ?? []} />
        </li>
      ))}
    </ol>
  );
}
