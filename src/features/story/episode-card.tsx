import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { EpisodeHead, EpisodeTitle } from '#shared/schema/document.ts';
import type { EpisodeState } from '#shared/gate/steps.ts';
import { useEpisodeState } from '#shared/viewer/use-episode-state.ts';
import { Drawing } from '#shared/parts/drawing.tsx';
import { Joined } from '#shared/parts/name.tsx';
import './story.css';

type EpisodeCardProps = {
  head: EpisodeHead;
  titles: readonly EpisodeTitle[];
  /** Stands at first sight. */
  isFirst?: boolean;
};

/** An episode as this reader has it. */
export function EpisodeCard(props: EpisodeCardProps) {
  return <EpisodeChart state={useEpisodeState(props.head.id)} {...props} />;
}

/** An episode as a chart on the clipboard: its plate, number, state, title once it may be known, one plot-free line. */
export function EpisodeChart({ head, titles, isFirst = false, state }: EpisodeCardProps & { state: EpisodeState }) {
  const { lang, t } = useLanguage();
  // Where no source gives one in this language, the one that it has.
  const title = titles.find((entry) => entry.lang === lang) ?? titles[0];
  return (
    <Link className="chart" to={addressOf(lang, 'episode', head.id)}>
      {head.plate && <Drawing name={`episodes/${head.plate}`} width={320} height={160} isFirst={isFirst} />}
      <span className="chart-number">
        {/* One text: at a seam between two, React puts a comment into the page. */}
        {`${t.episode.name(head.id)} `}
        <span className={`state state-${state}`}>{t.episode[state]}</span>
      </span>
      {title && (
        <cite className="card-title" lang={title.lang === lang ? undefined : title.lang}>
          {title.text}
        </cite>
      )}
      <span className="chart-line">
        <Joined text={head.line.text} />
      </span>
    </Link>
  );
}
