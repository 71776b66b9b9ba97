import { formatDate, formatDay, formatRound } from '#shared/i18n/format.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import type { ChartMark, ChartPanel, RankingWeek } from '#shared/schema/document.ts';
import { productionWords } from './production-words.ts';

type RankingChartProps = { ranking: readonly RankingWeek[]; chart: readonly ChartPanel[] };

/**
 * The weeks as they were placed when the record was compiled: a panel for each figure, one over the other, on one axis of time. Places are shares
 * of the panel, so that it is as wide as there is room while its words keep the reader's own size. The table after it has the exact figures.
 */
export function RankingChart({ ranking, chart }: RankingChartProps) {
  const { lang, t } = useLanguage();
  const words = productionWords[lang];
  const said = useFigures();
  const [panel] = chart;
  if (!panel) return null;
  const first = new Set(ranking.flatMap(({ id, rank }) => (rank === 1 ? id : [])));
  const inWords = panel.marks.flatMap(({ day }, index) => {
    const figures = chart.map((each) => `${words[each.id]} ${said(each.marks[index]?.value)}`);
    return day === undefined ? [] : `${words.week} ${formatDate(day, t.format)}: ${figures.join(', ')}`;
  });
  return (
    <figure className="ranking-chart">
      <div role="img" aria-label={inWords.join('; ')}>
        {chart.map((each) => (
          <Panel key={each.id} panel={each} first={first} />
        ))}
        <svg className="ranking-days" aria-hidden>
          {panel.marks.map(({ id, x, day }) => (
            <text key={id} x={`${x}%`} y="1.25em">
              {day && formatDay(day, t.format)}
            </text>
          ))}
        </svg>
        <p>{words.weekEnds}</p>
      </div>
    </figure>
  );
}

/** @param first the weeks in first place, which stand out */
function Panel({ panel, first }: { panel: ChartPanel; first: ReadonlySet<string> }) {
  const { lang } = useLanguage();
  const said = useFigures();
  const { id, ticks, marks, line } = panel;
  return (
    <>
      <p>{productionWords[lang][id]}</p>
      <svg className={`ranking-panel ranking-${id}`} aria-hidden>
        {ticks.map(({ value, y }) => (
          <g key={value}>
            <line className={value === 0 ? 'ranking-zero' : undefined} x2="100%" y1={`${y}%`} y2={`${y}%`} />
            <text className="ranking-tick" dx="-0.6em" y={`${y}%`} dy="0.35em">
              {said(value)}
            </text>
          </g>
        ))}
        {line !== undefined && (
          <svg viewBox="0 0 100 100" preserveAspectRatio="none">
            <path d={line} />
          </svg>
        )}
        {marks.map((mark) => (
          <g key={mark.id} className={first.has(mark.id) ? 'ranking-first' : undefined}>
            {line === undefined ? <Column mark={mark} /> : <circle cx={`${mark.x}%`} cy={`${mark.y}%`} r="0.45em" />}
            {mark.day !== undefined && <Figure id={id} mark={mark} />}
          </g>
        ))}
      </svg>
    </>
  );
}

function Column({ mark: { x, width, y } }: { mark: ChartMark }) {
  if (y === undefined) return null;
  return <rect x={`${x - width / 2}%`} width={`${width}%`} y={`${y}%`} height={`${100 - y}%`} />;
}

/** Above its mark; where the figure is not known, that is said on the ground line, a word a line. */
function Figure({ id, mark: { x, y, value } }: { id: ChartPanel['id']; mark: ChartMark }) {
  const { lang } = useLanguage();
  const amount = useFigures()(value);
  const said = id === 'rank' && value !== undefined ? productionWords[lang].place(value) : amount;
  if (y !== undefined)
    return (
      <text className="ranking-figure" x={`${x}%`} y={`${y}%`} dy="-0.6em">
        {said}
      </text>
    );
  const lines = said.split(' ');
  return (
    <text className="ranking-gap" y="100%">
      {lines.map((word, index) => (
        <tspan key={word} x={`${x}%`} dy={`${index === 0 ? 0.6 - 1.2 * lines.length : 1.2}em`}>
          {word}
        </tspan>
      ))}
    </text>
  );
}

/** Puts a figure of the chart into words, short enough for a column. */
function useFigures(): (value: number | undefined) => string {
  const { lang, t } = useLanguage();
  const words = productionWords[lang];
  return (value) => (value === undefined ? words.noFigure : formatRound(value, t.format));
}
