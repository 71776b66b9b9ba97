import { labelOf, sealKey } from '#shared/gate/seal.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { focusHeading } from '#shared/parts/focus-heading.ts';
import type { Gated, Sealed } from '#shared/schema/document.ts';

/** Opens a seal on purpose, or folds it again. */
type Turn = ((seal: Sealed) => void) | undefined;

/**
 * The folded tag of a section: what is still shut in it, and below the perforation a stub for each episode, which opens its part alone, on
 * purpose. What only the source works tell has a line of its own.
 */
export function Seals({ seals, onOpen }: { seals: readonly Sealed[]; onOpen?: Turn }) {
  const { t } = useLanguage();
  const { sourceWorks } = t.series;
  const plain = seals.filter(({ medium }) => !medium);
  const others = sourceWorks ? seals.filter(({ medium }) => medium) : [];
  if (plain.length + others.length === 0) return null;
  const opener = (seal: Sealed, words: string) =>
    onOpen && (
      <button
        type="button"
        aria-label={seal.from ? t.seal.openNamed(seal.from) : sourceWorks?.open}
        onClick={({ currentTarget }) => turn(currentTarget, seal, onOpen)}
      >
        {words}
      </button>
    );
  return (
    <div className="tag">
      <strong>{t.seal.folded}</strong>
      {plain[0] && <span>{plain[1] ? t.seal.opensEach : t.seal.opensWith(plain[0].from ?? '')}</span>}
      {onOpen && plain[0] && (
        <ul className="stubs">
          {plain.map((seal) => (
            <li key={sealKey(seal)}>{opener(seal, t.episode.name(seal.from ?? ''))}</li>
          ))}
        </ul>
      )}
      {others.map((seal) => (
        <p key={sealKey(seal)}>
          <span>{sourceWorks?.sealed(seal.from && t.episode.name(seal.from))}</span>
          {opener(seal, t.seal.open)}
        </p>
      ))}
    </div>
  );
}

/** The stub that was torn off, before the first of what it opened, with the way back at its side. */
export function TornStub({ of, among, onTurn }: { of: Gated; among: readonly Gated[]; onTurn: Turn }) {
  const { t } = useLanguage();
  const { alone } = of;
  if (!alone || !onTurn || among.find((other) => labelOf(other) === labelOf(of)) !== of) return null;
  const words = alone.medium
    ? t.series.sourceWorks?.sealed(alone.from && t.episode.name(alone.from))
    : t.episode.name(alone.from ?? '');
  return (
    <span className="torn">
      <span className="gate-label">{words}</span>
      <button
        type="button"
        aria-label={`${t.seal.fold}: ${words}`}
        onClick={({ currentTarget }) => turn(currentTarget, alone, onTurn)}
      >
        {t.seal.fold}
      </button>
    </span>
  );
}

/** The button goes with what it turns over: focus stays in the section. */
function turn(button: HTMLElement, seal: Sealed, onTurn: (seal: Sealed) => void): void {
  focusHeading(button);
  onTurn(seal);
}

/** The seal that a reader has opened an item with, if it was opened alone. */
export const aloneOf = ({ alone }: Gated): Sealed | undefined => alone;
