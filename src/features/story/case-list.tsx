import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { MedicalCase } from '#shared/schema/document.ts';
import { PassageText } from '#shared/statements/passages.tsx';

/** The medical cases of an episode, patient by patient. */
export function CaseList({ cases }: { cases: readonly MedicalCase[] }) {
  const { lang, t } = useLanguage();
  if (cases.length === 0) return null;
  return (
    <section id="cases">
      <h2>{t.episode.cases}</h2>
      <dl className="pairs">
        {cases.map((entry) => (
          <div key={entry.id}>
            <dt>
              {entry.character ? (
                <Link to={addressOf(lang, 'character', entry.character.id)}>{entry.patient}</Link>
              ) : (
                entry.patient
              )}
            </dt>
            <dd>
              <PassageText passage={entry} />
              {entry.dispute && (
                <span className="dispute">
                  <strong>{t.confidence.disputed.word}</strong> {entry.dispute}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
