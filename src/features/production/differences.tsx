import type { ReactNode } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import type { Difference, Sealed } from '#shared/schema/document.ts';
import { Joined } from '#shared/parts/name.tsx';
import { Seals, TornStub } from '#shared/statements/seals.tsx';
import { SourceMark } from '#shared/statements/sources.tsx';
import { productionWords } from './production-words.ts';
import './sheet-rows.css';

/** How the series differs from its source works, an aspect each; what sources dispute stands under both sides. */
export function Differences({
  differences,
  seals,
  onOpen,
  children,
}: {
  differences: readonly Difference[];
  seals: readonly Sealed[];
  onOpen: (seal: Sealed) => void;
  /** Stands before the list: the switch for what happens in the source works. */
  children: ReactNode;
}) {
  const { lang, t } = useLanguage();
  const { sourceWorks } = t.series;
  if (!sourceWorks || (differences.length === 0 && seals.length === 0)) return null;
  return (
    <section id="differences">
      <h2>{productionWords[lang].differences}</h2>
      {children}
      {differences.length > 0 && (
        <ul className="sheet-rows differences">
          {differences.map((row) => (
            <li key={row.id} id={row.id}>
              <TornStub of={row} among={differences} onTurn={onOpen} />
              <h3>
                <Joined text={row.aspect} />
                <SourceMark statement={row} />
              </h3>
              <dl>
                <div>
                  <dt>{sourceWorks.inSource}</dt>
                  <dd>
                    <Joined text={row.sourceWork} />
                  </dd>
                </div>
                <div>
                  <dt>{sourceWorks.inSeries}</dt>
                  <dd>
                    <Joined text={row.series} />
                  </dd>
                </div>
              </dl>
              {row.dispute && (
                <p className="dispute">
                  <strong>{t.confidence.disputed.word}</strong> <Joined text={row.dispute} />
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      <Seals seals={seals} onOpen={onOpen} />
    </section>
  );
}
