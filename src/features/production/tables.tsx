import type { ReactNode } from 'react';
import { formatDate, formatNumber, useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { Award, Difference, RankingWeek, Sealed } from '#shared/schema/document.ts';
import { Seals } from '#shared/ui/passages.tsx';
import { NameText } from '#shared/ui/name.tsx';
import { ScrollTable } from '#shared/ui/scroll-table.tsx';
import { SourceMark } from '#shared/ui/sources.tsx';
import { RankingChart } from './ranking-chart.tsx';
import './tables.css';

/** Prizes and nominations, a row each. */
export function AwardsTable({ awards }: { awards: readonly Award[] }) {
  const { lang, t } = useLanguage();
  if (awards.length === 0) return null;
  return (
    <section id="awards">
      <h2>{t.production.awards}</h2>
      <ScrollTable
        label={t.production.awards}
        columns={[t.production.award, t.production.forWhom, t.production.result, t.production.date]}
      >
        {awards.map((award) => (
          <tr key={award.id} id={award.id}>
            <th scope="row">
              {award.ceremony}, {award.prize}
              <SourceMark statement={award} />
            </th>
            <td>
              {award.person ? (
                <Link to={addressOf(lang, 'person', award.person.id)}>
                  <NameText name={award.person.name} />
                </Link>
              ) : (
                t.production.series
              )}
            </td>
            <td className={`result-${award.result}`}>{t.production.results[award.result]}</td>
            <td>{formatDate(award.date, lang)}</td>
          </tr>
        ))}
      </ScrollTable>
    </section>
  );
}

/** Weeks in the platform's ranking. */
export function RankingTable({ ranking }: { ranking: readonly RankingWeek[] }) {
  const { lang, t } = useLanguage();
  if (ranking.length === 0) return null;
  const figure = (value: number | undefined) =>
    value === undefined ? t.production.noFigure : formatNumber(value, lang);
  return (
    <section id="ranking">
      <h2>{t.production.ranking}</h2>
      <RankingChart ranking={ranking} />
      <ScrollTable
        label={t.production.ranking}
        columns={[t.production.week, t.production.rank, t.production.views, t.production.hours]}
        className="figures"
      >
        {ranking.map((week) => (
          <tr key={week.id} id={week.id}>
            <th scope="row">
              {formatDate(week.week, lang)}
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

/** How the series differs from its source works, a row each. */
export function DifferencesTable({
  differences,
  seals,
  onOpen,
  children,
}: {
  differences: readonly Difference[];
  seals: readonly Sealed[];
  onOpen: (seal: Sealed) => void;
  /** Stands before the table: the switch for what happens in the source works. */
  children: ReactNode;
}) {
  const { t } = useLanguage();
  if (differences.length === 0 && seals.length === 0) return null;
  return (
    <section id="differences">
      <h2>{t.production.differences}</h2>
      {children}
      <ScrollTable
        label={t.production.differences}
        columns={[t.production.aspect, t.production.inSource, t.production.inSeries]}
        className="comparison"
      >
        {differences.map((row) => (
          <tr key={row.id} id={row.id}>
            <th scope="row">
              {row.aspect}
              <SourceMark statement={row} />
            </th>
            <td>{row.sourceWork}</td>
            <td>
              {row.series}
              {row.dispute && (
                <p className="dispute">
                  <strong>{t.confidence.disputed.word}</strong> {row.dispute}
                </p>
              )}
            </td>
          </tr>
        ))}
      </ScrollTable>
      <Seals seals={seals} onOpen={onOpen} />
    </section>
  );
}
