import { formatDate, formatNumber } from '#shared/i18n/format.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import type { ChartPanel, RankingWeek } from '#shared/schema/document.ts';
import { ScrollTable } from '#shared/parts/scroll-table.tsx';
import { SourceMark } from '#shared/statements/sources.tsx';
import { productionWords } from './production-words.ts';
import { RankingChart } from './ranking-chart.tsx';
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
