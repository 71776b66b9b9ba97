import { formatDate, formatNumber, useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { Award, Difference, RankingWeek } from '#shared/schema/document.ts';
import { NameText } from '#shared/ui/name.tsx';
import { ScrollTable } from '#shared/ui/scroll-table.tsx';
import { SourceMark } from '#shared/ui/sources.tsx';

/** Prizes and nominations, a row each. */
export function AwardsTable({ awards }: { awards: readonly Award[] }) {
  const { lang, t } = useLanguage();
  if (awards.length === 0) return null;
  return (
    <section>
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
            <td>{t.production.results[award.result]}</td>
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
    <section>
      <h2>{t.production.ranking}</h2>
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
export function DifferencesTable({ differences }: { differences: readonly Difference[] }) {
  const { t } = useLanguage();
  if (differences.length === 0) return null;
  return (
    <section>
      <h2>{t.production.differences}</h2>
      <ScrollTable
        label={t.production.differences}
        columns={[t.production.aspect, t.production.inSource, t.production.inSeries]}
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
    </section>
  );
}
