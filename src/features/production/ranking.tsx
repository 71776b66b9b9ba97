import { useId } from 'react';
import { formatDate, formatNumber, formatRound } from '#shared/i18n/format.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { Link } from '#shared/router/link.tsx';
import type { ChartPanel, RankingWeek } from '#shared/schema/document.ts';
import { ScrollTable } from '#shared/parts/scroll-table.tsx';
import { SourceMark } from '#shared/statements/sources.tsx';
import { productionWords } from './production-words.ts';
import { RankingChart } from './ranking-chart.tsx';
import './at-a-glance.css';
import './ranking.css';

/** Weeks in the platform's ranking: at a glance, then in exact figures. */
export function Ranking({ ranking, chart }: { ranking: readonly RankingWeek[]; chart: readonly ChartPanel[] }) {
  const { lang, t } = useLanguage();
  const words = productionWords[lang];
  if (ranking.length === 0) return null;
  const figure = (value: number | undefined) => (value === undefined ? words.noFigure : formatNumber(value));
  return (
    <section id="ranking">
      <h2>{words.ranking}</h2>
      <RankingChart ranking={ranking} chart={chart} />
      {ranking.length > 1 && <BestWeek ranking={ranking} />}
      <ScrollTable
        label={words.ranking}
        columns={[words.week, words.rank, words.views, words.hours]}
        className="figures"
      >
        {ranking.map((week) => (
          <tr key={week.id} id={week.id}>
            <th scope="row">
              {formatDate(week.week, t.format)}
              <SourceMark statement={week} />
            </th>
            <td>{week.rank}</td>
            <td>{figure(week.views)}</td>
            <td>{figure(week.hours)}</td>
          </tr>
        ))}
      </ScrollTable>
    </section>
  );
}

/**
 * The figures of the week with the highest place, the first of them if there are several, each leading to its row, which has its sources; those
 * that are not known are left out.
 */
function BestWeek({ ranking }: { ranking: readonly RankingWeek[] }) {
  const { lang, t } = useLanguage();
  const words = productionWords[lang];
  const titleId = useId();
  const [first, ...others] = ranking;
  if (!first) return null;
  const best = others.reduce((high, week) => (week.rank < high.rank ? week : high), first);
  const round = (value: number | undefined) => value && formatRound(value, t.format);
  const figures = [
    { figure: words.place(best.rank), word: words.rank },
    { figure: round(best.views), word: words.views },
    { figure: round(best.hours), word: words.hours },
  ].filter(({ figure }) => figure !== undefined);
  return (
    <>
      <p className="aside" id={titleId}>
        {words.bestWeek(formatDate(best.week, t.format))}
      </p>
      <ul className="tallies ranking-best" aria-labelledby={titleId}>
        {figures.map(({ figure, word }) => (
          <li key={word}>
            <Link to={`#${best.id}`}>
              <strong>{figure}</strong> {word}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
