import { useState } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import type { Belongings } from '#shared/schema/belongings.ts';
import { useGuest } from '#shared/viewer/guest.ts';
import { useOrder } from '#shared/viewer/scope.ts';
import '#shared/parts/choice.css';
import { ChangeList, type NamedPages } from './change-list.tsx';
import { changesBetween, isSame } from './changes.ts';
import { combine, type Way } from './combine.ts';
import { isAllKept, putInPlace } from './put-in-place.ts';
import { transferWords } from './transfer-words.ts';
import { useBelongings } from './use-belongings.ts';

type Done = { after: Belongings; putBack: () => void };

/** What taking these over would do; nothing is written before the reader says so, and all of it can be undone until the page is left. */
export function Preview({ taken, Named, onLeave }: { taken: Belongings; Named: NamedPages; onLeave: () => void }) {
  const { lang, t } = useLanguage();
  const words = transferWords[lang];
  const order = useOrder();
  const own = useBelongings();
  const [way, setWay] = useState<Way>('merge');
  const [done, setDone] = useState<Done | null>(null);
  const after = combine(own, taken, way, order);
  const changes = changesBetween(own, after);

  function apply() {
    if (useGuest.getState().isGuest) return;
    setDone({ after, putBack: putInPlace(after) });
    // Whoever brings this over means to keep it. Some browsers ask the reader.
    void navigator.storage?.persist?.().catch(() => false);
  }

  if (done)
    return (
      <div role="status" className="transfer-outcome">
        <p className="outcome" tabIndex={-1} ref={focusInView}>
          {words.applied} {!isAllKept() && words.notKept}{' '}
          {isSame(own, done.after) && (
            <button
              type="button"
              className="ask"
              onClick={() => {
                done.putBack();
                setDone(null);
              }}
            >
              {t.shelf.undo}
            </button>
          )}
        </p>
      </div>
    );

  return (
    <section aria-labelledby="transfer-preview">
      <h3 id="transfer-preview" tabIndex={-1} ref={focusInView}>
        {words.preview}
      </h3>
      <div role="radiogroup" aria-labelledby="transfer-preview" className="choices">
        {(['merge', 'replace'] as const).map((choice) => (
          <label key={choice} className="choice">
            <input type="radio" name="transfer-way" checked={way === choice} onChange={() => setWay(choice)} />
            {words[choice]}
          </label>
        ))}
      </div>
      {changes.isAny ? <ChangeList changes={changes} Named={Named} /> : <p>{words.same}</p>}
      <p className="actions">
        {changes.isAny && (
          <button type="button" className="button" onClick={apply}>
            {words.apply}
          </button>
        )}
        <button type="button" className="button button-quiet" onClick={onLeave}>
          {changes.isAny ? words.leave : t.actions.close}
        </button>
      </p>
    </section>
  );
}

/** The reader has just asked for it, further up or by a link. */
function focusInView(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
  // Clear of the bar at the bottom. Whoever keeps the page still lets go before what has changed is seen to have moved it.
  element?.scrollIntoView({ block: 'start' });
  window.dispatchEvent(new Event('scroll'));
}
