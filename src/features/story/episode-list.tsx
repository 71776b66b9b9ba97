import { useSuspenseQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { bySeason } from '#shared/i18n/episode-number.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { useRevealedList } from '#shared/viewer/use-revealed.ts';
import { EpisodeCard } from './episode-card.tsx';
import { episodesQuery, episodesRevealsQuery } from './queries.ts';

/** All episodes by season and number; a title shows as soon as the episode before has been seen. */
export function EpisodeList() {
  const { lang, t } = useLanguage();
  const { data } = useSuspenseQuery(episodesQuery(lang));
  const { items, titles } = useRevealedList(data, episodesRevealsQuery(lang));
  const seasons = bySeason(items.map(({ id }) => id));
  return seasons.map(({ season, episodes }) => (
    <Fragment key={season}>
      {seasons.length > 1 && <h3>{t.episode.season(season)}</h3>}
      <ol className="charts">
        {items
          .filter(({ id }) => episodes.includes(id))
          .map((head) => (
            <li key={head.id}>
              <EpisodeCard
                head={head}
                titles={titles.find(({ id }) => id === head.id)?.titles ?? []}
                isFirst={head === items[0]}
              />
            </li>
          ))}
      </ol>
    </Fragment>
  ));
}
