import { useId } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { Joined } from '#shared/parts/name.tsx';
import { focusOnArrival } from '#shared/parts/focus-on-arrival.ts';

/**
 * The place of a page that was just taken off the shelf: it says so, and offers to undo it. The focus comes here, as the button that it
 * was on is gone.
 * @param height of the row that stood here, in pixels, so that nothing below moves
 */
export function RemovedRow({ name, height, onUndo }: { name: string; height: number; onUndo: () => void }) {
  const { t } = useLanguage();
  const id = useId();
  return (
    <li
      className="shelf-row shelf-removed"
      ref={(row) => {
        if (row) row.style.minHeight = `${height}px`;
      }}
    >
      <p id={id}>
        <Joined text={t.shelf.removed(name)} />
      </p>
      <button type="button" className="ask" aria-describedby={id} ref={focusOnArrival} onClick={onUndo}>
        {t.shelf.undo}
      </button>
    </li>
  );
}
