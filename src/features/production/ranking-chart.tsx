import { formatDay, formatRound } from '#shared/i18n/format.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import type { RankingWeek } from '#shared/schema/document.ts';
import { productionWords } from './production-words.ts';

/**
 * Views by week as columns, each over its place in the ranking. The words are text, which grows with the reader's own size; only the bars
 * are drawn. The table after it says the same and more, so that nobody has to hear the columns.
 */
export function RankingChart({ ranking }: { ranking: readonly RankingWeek[] }) {
  const { lang, t } = useLanguage();
  const words = productionWords[lang];
  const most = Math.max(...ranking.map(({ views = 0 }) => views));
  if (most === 0) return null;
  return (
    <figure className="ranking-chart">
      <figcaption className="aside">{words.chart}</figcaption>
      <ol aria-hidden>
        {ranking.map(({ id, week, rank, views }) => (
          <li key={id} className={rank === 1 ? 'ranking-first' : undefined}>
            <div className="ranking-column">
              {views === undefined ? words.noFigure : formatRound(views, t.format)}
              <svg height={`${((views ?? 0) / most) * 100}%`}>
                <rect width="100%" height="100%" />
              </svg>
            </div>
            <p className="ranking-place">{words.place(rank)}</p>
            <p>{formatDay(week, t.format)}</p>
          </li>
        ))}
      </ol>
    </figure>
  );
}
