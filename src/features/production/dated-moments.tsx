import { formatDate } from '#shared/i18n/format.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import type { Moment, Sealed } from '#shared/schema/document.ts';
import { Dispute, PassageText } from '#shared/statements/passages.tsx';
import { TornStub } from '#shared/statements/seals.tsx';
import '#shared/statements/ledger.css';
import './dated-moments.css';

type DatedMomentsProps = { moments: readonly Moment[]; onTurn?: (seal: Sealed) => void };

/** What happened when: the year in the margin, beside everything that it holds. */
export function DatedMoments({ moments, onTurn }: DatedMomentsProps) {
  const { t } = useLanguage();
  const yearOf = ({ date = '' }: Moment) => date.slice(0, 4);
  const years = [...new Set(moments.map(yearOf))];
  return years.map((year) => (
    <section key={year} id={`year-${year}`} className="year">
      <h2>
        <span className="card-title">{year}</span>
      </h2>
      <ol className="ledger">
        {moments
          .filter((moment) => yearOf(moment) === year)
          .map((moment) => (
            <li key={moment.id}>
              <time className="ledger-when" dateTime={moment.date}>
                {formatDate(moment.date ?? '', t.format)}
              </time>
              <div>
                <TornStub of={moment} among={moments} onTurn={onTurn} />
                <PassageText passage={moment} />
                {moment.dispute && <Dispute passage={moment} />}
              </div>
            </li>
          ))}
      </ol>
    </section>
  ));
}
