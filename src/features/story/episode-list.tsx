import { useSuspenseQuery } from '@tanstack/react-query';
import { useLanguage } from '#shared/i18n/language.tsx';
import { isOpen } from '#shared/viewer/gate.ts';
import { useScope } from '#shared/viewer/scope.ts';
import { useArrivedReveals } from '#shared/viewer/use-revealed.ts';
import { EpisodeCard } from './episode-card.tsx';
import { episodesQuery, episodesRevealsQuery } from './queries.ts';

/** All episodes by number; a title shows as soon as the episode before has been seen. */
export function EpisodeList() {
  const { lang } = useLanguage();
  const scope = useScope();
  const { data } = useSuspenseQuery(episodesQuery(lang));
  const reveals = useArrivedReveals(episodesRevealsQuery(lang));
  const titled = [...data.titles, ...(reveals?.titles ?? []).filter((entry) => isOpen(entry, scope))];
  return (
    <ol className="charts">
      {data.items.map((head) => (
        <li key={head.id}>
          <EpisodeCard head={head} titles={titled.find(({ id }) => id === head.id)?.titles ?? []} />
        </li>
      ))}
    </ol>
  );
}
