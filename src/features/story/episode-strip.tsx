import { useSuspenseQuery } from '@tanstack/react-query';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import { Drawing } from '#shared/parts/drawing.tsx';
import { useEpisodeState } from '#shared/viewer/use-episode-state.ts';
import { episodesQuery } from './queries.ts';
import './story.css';
import './episode-strip.css';

/** The episodes at a glance: a plate for each, and where the reader is among them. @param shown the episode whose page it stands on */
export function EpisodeStrip({ shown }: { shown?: string }) {
  const { lang } = useLanguage();
  const { data } = useSuspenseQuery(episodesQuery(lang));
  return (
    <ol className="strip">
      {data.items.map(({ id, plate }) => (
        <li key={id}>
          <StripItem id={id} plate={plate} isShown={id === shown} />
        </li>
      ))}
    </ol>
  );
}

function StripItem({ id, plate, isShown }: { id: string; plate: string | undefined; isShown: boolean }) {
  const { lang, t } = useLanguage();
  const state = useEpisodeState(id);
  return (
    <Link className="strip-item" to={addressOf(lang, 'episode', id)} aria-current={isShown ? 'page' : undefined}>
      {plate && <Drawing name={`episodes/${plate}`} width={240} height={120} />}
      <span className={`strip-label state-${state}`}>
        {`${t.progress.short(id)} `}
        <span className="visually-hidden">{t.episode[state]}</span>
      </span>
    </Link>
  );
}
