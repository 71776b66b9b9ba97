import { formatDate } from '#shared/i18n/format.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import type { Award, WorkCredit } from '#shared/schema/document.ts';
import { NameText } from '#shared/parts/name.tsx';
import { SourceMark } from '#shared/statements/sources.tsx';
import '#shared/statements/ledger.css';
import { peopleWords } from './people-words.ts';

/** A person's works, newest first; those without a known year at the end. */
export function WorkList({ works }: { works: readonly WorkCredit[] }) {
  const { lang } = useLanguage();
  const words = peopleWords[lang];
  if (works.length === 0) return null;
  const sorted = [...works].toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0));
  return (
    <section id="works">
      <h2>{words.works}</h2>
      <ul className="ledger">
        {sorted.map((work) => (
          <li key={work.id} id={work.id}>
            <span className="ledger-when">{work.year ?? words.yearUnknown}</span>
            <span>
              <cite>
                <NameText name={work.title} />
              </cite>
              {work.as && <> – {work.as}</>}
              <SourceMark statement={work} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a person won, or was nominated for, with this series. */
export function AwardList({ awards }: { awards: readonly Award[] }) {
  const { lang, t } = useLanguage();
  const words = peopleWords[lang];
  if (awards.length === 0) return null;
  return (
    <section id="awards">
      <h2>{words.awards}</h2>
      <ul className="ledger">
        {awards.map((award) => (
          <li key={award.id} id={award.id}>
            <span className="ledger-when">{formatDate(award.date, t.format)}</span>
            <span>
              {award.ceremony}: {award.prize} ({t.production.results[award.result]})
              <SourceMark statement={award} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
