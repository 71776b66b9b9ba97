import { lineOf, relationLines } from '#series/lines/relation-lines.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { LineSample } from '#shared/parts/line-sample.tsx';
import type { KnownCharacter } from './compared-documents.ts';
import { bondsOf } from './what-they-share.ts';

/** What ties two, between their badges: a line of the map for each relation, with a word at either end. It says nothing that is not told below. */
export function ComparedTies({ two }: { two: readonly [KnownCharacter, KnownCharacter] }) {
  const { t } = useLanguage();
  return (
    <ul className="compare-ties" aria-hidden="true">
      {bondsOf(two).map(({ passage, kind, back }) => (
        <li key={passage.id}>
          {t.series.relations[back]}
          <LineSample style={relationLines[lineOf[kind]].style} isLong />
          {t.series.relations[kind]}
        </li>
      ))}
    </ul>
  );
}
