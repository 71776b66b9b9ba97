import { formatDate, formatNumber, useLanguage } from '#shared/i18n/language.tsx';
import type { RankingWeek } from '#shared/schema/document.ts';

/** Units of the drawing: a column per week, a line for the greatest number of views, room for words below. */
const column = 120;
const height = 150;
const words = 44;

/** Views by week as columns, each with its rank. The table after it says the same, so that the drawing is one silent picture. */
export function RankingChart({ ranking }: { ranking: readonly RankingWeek[] }) {
  const { lang, t } = useLanguage();
  const most = Math.max(...ranking.map(({ views = 0 }) => views));
  if (most === 0) return null;
  const width = column * ranking.length;
  return (
    <svg
      className="ranking-chart"
      viewBox={`0 0 ${width} ${height + words}`}
      role="img"
      aria-label={t.production.chart}
    >
      {ranking.map(({ id, week, rank, views = 0 }, index) => {
        const top = height - (views / most) * (height - words);
        const middle = index * column + column / 2;
        return (
          <g key={id} className={rank === 1 ? 'ranking-first' : undefined}>
            <rect x={middle - 36} y={top} width={72} height={height - top} rx={4} />
            <text x={middle} y={top - 8} className="ranking-views">
              {views > 0 ? formatNumber(views, lang) : t.production.noFigure}
            </text>
            <text x={middle} y={views > 0 ? height - 12 : top - 28} className={views > 0 ? 'ranking-rank' : undefined}>
              #{rank}
            </text>
            <text x={middle} y={height + 20}>
              {formatDate(week, lang)}
            </text>
          </g>
        );
      })}
      <path d={`M0 ${height}h${width}`} />
    </svg>
  );
}
