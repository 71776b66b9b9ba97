import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { Source } from '#shared/schema/document.ts';
import { Slip } from '#shared/parts/slip.tsx';
import { KeepPassage } from './keep-passage.tsx';
import { NewTabNote, SourceCard, type Sourced } from './sources.tsx';

type SourceSlipProps = {
  statement: Sourced;
  /** What was tapped. */
  mark: HTMLElement;
  cards: readonly Source[];
  numberOf: (id: string) => number;
  onClose: () => void;
};

/** How far a statement can be trusted, and its sources; a passage can be kept there. */
export function SourceSlip({ statement, mark, cards, numberOf, onClose }: SourceSlipProps) {
  const { lang, t } = useLanguage();
  const passage = mark.closest('.passage')?.id;
  const { word, meaning } = t.confidence[statement.confidence];
  return (
    <Slip label={t.sources.title} opener={mark} onClose={onClose} isBeside>
      <p className="slip-head">
        <strong>{word}</strong> {meaning}
      </p>
      <NewTabNote />
      <ol>
        {cards.map((card) => (
          <li key={card.id} value={numberOf(card.id)}>
            <SourceCard card={card} />
          </li>
        ))}
      </ol>
      {passage && <KeepPassage id={passage} />}
      <div className="slip-actions">
        <Link to={addressOf(lang, 'sources')}>{t.sources.all}</Link>
        <button type="button" onClick={onClose}>
          {t.actions.close}
        </button>
      </div>
    </Slip>
  );
}
