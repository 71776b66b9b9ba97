import type { Messages } from '#shared/i18n/messages/en/interface.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { focusHeading } from '#shared/parts/focus-heading.ts';
import type { Gated, Sealed } from '#shared/schema/document.ts';

/** Opens a seal on purpose, or folds it again. */
type Turn = ((seal: Sealed) => void) | undefined;

/**
 * The folded tag of a section: what opens what is shut in it, and below the perforation a stub for each episode, which opens its part
 * alone, on purpose; of one alone it says what it does. What only the source works tell has a line of its own.
 */
export function Seals({ seals, onOpen }: { seals: readonly Sealed[]; onOpen?: Turn }) {
  const { t } = useLanguage();
  const { sourceWorks } = t.series;
  const shown = sourceWorks ? seals : seals.filter(({ medium }) => !medium);
  const [first, second] = shown.filter(({ medium }) => !medium);
  if (!shown[0]) return null;
  return (
    <div className="tag">
      {first && <span>{second ? t.seal.folded : t.seal.opensWith(first.from ?? '')}</span>}
      <ul className="stubs">
        {shown.map((seal) => (
          <li key={`${seal.from} ${seal.medium}`}>
            {seal.medium && <span>{wordsOf(seal, t)}</span>}
            <button
              type="button"
              aria-label={seal.from ? t.seal.openNamed(seal.from) : sourceWorks?.open}
              onClick={turns(seal, onOpen)}
            >
              {seal.medium || !second ? t.seal.open : wordsOf(seal, t)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The stub that was torn off, before the first of what it opened: a tap on it folds that again. */
export function TornStub({ of, among, onTurn }: { of: Gated; among: readonly Gated[]; onTurn: Turn }) {
  const { t } = useLanguage();
  const { alone } = of;
  if (!alone || among.find((other) => other.alone === alone) !== of) return null;
  return (
    <button type="button" className="torn" onClick={turns(alone, onTurn)}>
      <span className="gate-label">{wordsOf(alone, t)}</span> {t.seal.fold}
    </button>
  );
}

/** What stands on a stub. */
const wordsOf = ({ from = '', medium }: Sealed, t: Messages) =>
  medium ? t.series.sourceWorks?.sealed(from && t.episode.name(from)) : t.episode.name(from);

/** The button goes with what it turns over: focus stays in the section. */
const turns =
  (seal: Sealed, onTurn: Turn) =>
  ({ currentTarget }: { currentTarget: Element }) => {
    focusHeading(currentTarget);
    onTurn?.(seal);
  };
