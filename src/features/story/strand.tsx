import { strand } from '#series/vocabulary.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { StrandItem } from '#shared/schema/document.ts';
import { Joined } from '#shared/parts/name.tsx';
import { PassageText } from '#shared/statements/passages.tsx';

/** What an episode holds besides its beats, one after another under whom it is about. */
export function Strand({ items }: { items: readonly StrandItem[] }) {
  const { lang, t } = useLanguage();
  if (items.length === 0) return null;
  return (
    <section id={strand.section}>
      <h2>{t.series.strand}</h2>
      <dl className="pairs">
        {items.map((entry) => (
          <div key={entry.id}>
            <dt>
              {entry.character ? (
                <Link to={addressOf(lang, 'character', entry.character.id)}>
                  <Joined text={entry[strand.subject]} />
                </Link>
              ) : (
                <Joined text={entry[strand.subject]} />
              )}
            </dt>
            <dd>
              <PassageText passage={entry} />
              {entry.dispute && (
                <span className="dispute">
                  <strong>{t.confidence.disputed.word}</strong> <Joined text={entry.dispute} />
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
