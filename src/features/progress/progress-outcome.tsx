import { type RefObject, useEffect, useRef } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import { newlyOpen } from '#shared/gate/steps.ts';
import type { Gate } from '#shared/schema/vocabulary.ts';
import { type Place, useProgress } from '#shared/viewer/progress.ts';
import { sinceKey, useOrder } from '#shared/viewer/scope.ts';
import { ofPlace } from './of-place.ts';
import { progressWords } from './progress-words.ts';
import { UnlockFan } from './unlock-fan.tsx';

/** So long it stays unless it is pointed at or has focus, in milliseconds. The sheet can undo as much at any time: WCAG 2.2, 2.2.1. */
const stay = 8000;

/**
 * What a change of progress did, with a way to undo it and, when it opened something, one to all of that.
 * @param isShort on the page, which it leaves by itself; else in the sheet
 * @param onUndone where focus goes when the button that had it is gone
 */
export function ProgressOutcome({ isShort, onUndone }: { isShort: boolean; onUndone: () => void }) {
  const order = useOrder();
  const { seen, midway, change, undo, settle } = useProgress();
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (!change || !isShort) return undefined;
    const leaving = setInterval(() => {
      if (!place.current?.matches(':hover, :focus-within')) settle();
    }, stay);
    return () => clearInterval(leaving);
  }, [change, isShort, settle]);
  if (!change) return null;
  const opened = newlyOpen(change.before.seen, seen, order);
  const takeBack = () => {
    undo();
    onUndone();
  };
  const last = opened.at(-1);
  return (
    <>
      <Outcome
        ref={place}
        isShort={isShort}
        seen={seen}
        midway={midway}
        opened={opened}
        onUndo={takeBack}
        onLeave={settle}
      />
      {isShort && last && <UnlockFan episode={last} />}
    </>
  );
}

type OutcomeProps = Place & {
  ref?: RefObject<HTMLParagraphElement | null>;
  isShort: boolean;
  /** The episodes that the change opened, in their order. */
  opened: readonly Gate[];
  onUndo: () => void;
  /** The reader follows the way to what was opened. */
  onLeave: () => void;
};

/** What is said of a change that led to this place. */
export function Outcome({ ref, isShort, opened, onUndo, onLeave, ...place }: OutcomeProps) {
  const { lang, t } = useLanguage();
  const last = opened.at(-1);
  const since = opened.length > 1 ? `?${sinceKey}=${opened[0]}` : '';
  const words = progressWords[lang];
  const { name, inText } = t.episode;
  const said = isShort
    ? ofPlace(place, {
        midway: (gate) => words.nowMidway(inText(gate)),
        finished: (gate) => words.nowFinished(name(gate)),
        nothing: t.progress.nothing,
      })
    : ofPlace(place, {
        midway: (gate) => words.setToMidway(inText(gate)),
        finished: (gate) => words.setTo(inText(gate)),
        nothing: words.setToNothing,
      });
  return (
    <p ref={ref} className="outcome">
      <span>{said}</span>
      <button type="button" className="ask" onClick={onUndo}>
        {t.shelf.undo}
      </button>
      {last && (
        <Link className="ask" to={`${addressOf(lang, 'episode', last)}${since}#unlocked`} onClick={onLeave}>
          {words.seeUnlocked}
        </Link>
      )}
    </p>
  );
}
