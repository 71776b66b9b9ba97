import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import type { EpisodeHead, EpisodeTitle } from '#shared/schema/document.ts';
import { CardLink } from '#shared/ui/card-link.tsx';
import { Drawing } from '#shared/ui/drawing.tsx';
import { watchingNow } from '#shared/viewer/gate.ts';
import { useScope } from '#shared/viewer/scope.ts';
import './story.css';

/** Where an episode stands for a reader: seen, watching now, or later. */
type EpisodeState = 'seen' | 'now' | 'later';

export function useEpisodeState(id: string): EpisodeState {
  const { order, seen } = useScope();
  if (watchingNow({ order, seen }) === id) return 'now';
  return seen !== null && order.indexOf(id) <= order.indexOf(seen) && order.includes(id) ? 'seen' : 'later';
}

type EpisodeCardProps = { head: EpisodeHead; titles: readonly EpisodeTitle[] };

/** An episode as this reader has it. */
export function EpisodeCard(props: EpisodeCardProps) {
  return <EpisodeChart state={useEpisodeState(props.head.id)} {...props} />;
}

/** An episode as a chart on the clipboard: number, state, title once it may be known, one plot-free line. */
export function EpisodeChart({ head, titles, state }: EpisodeCardProps & { state: EpisodeState }) {
  const { lang, t } = useLanguage();
  const title = titles.find((entry) => entry.lang === lang);
  return (
    <CardLink className="chart chart-sheet" to={addressOf(lang, 'episode', head.id)}>
      {head.plate && <Drawing name={`episodes/${head.plate}`} width={240} height={120} />}
      <span className="chart-number">{t.episode.name(head.number)}</span>
      <span className={`state state-${state}`}>{t.episode[state]}</span>
      {title && <span className="card-title">{title.text}</span>}
      <span className="chart-line">{head.line.text}</span>
    </CardLink>
  );
}
