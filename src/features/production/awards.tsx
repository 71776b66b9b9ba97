import { formatDate } from '#shared/i18n/format.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { Award } from '#shared/schema/document.ts';
import { NameText } from '#shared/parts/name.tsx';
import { SourceMark } from '#shared/statements/sources.tsx';
import { productionWords } from './production-words.ts';
import './sheet-rows.css';
import '#shared/statements/stamp.css';

/** Prizes and nominations in the order in which they are given. */
export function Awards({ awards }: { awards: readonly Award[] }) {
  const { lang, t } = useLanguage();
  const words = productionWords[lang];
  if (awards.length === 0) return null;
  return (
    <section id="awards">
      <h2>{words.awards}</h2>
      <ul className="sheet-rows awards">
        {awards.map((award) => (
          <li key={award.id} id={award.id}>
            <p className="entry-head">
              <span className={`stamp stamp-${award.result}`}>{t.production.results[award.result]}</span>
              <time dateTime={award.date}>{formatDate(award.date, t.format)}</time>
            </p>
            <div>
              <p className="award-prize">
                {award.prize}
                <SourceMark statement={award} />
              </p>
              <p className="aside">{award.ceremony}</p>
            </div>
            <p>
              {award.person ? (
                <Link to={addressOf(lang, 'person', award.person.id)}>
                  <NameText name={award.person.name} />
                </Link>
              ) : (
                t.series.title
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
