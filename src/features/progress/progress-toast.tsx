import { useEffect, useRef } from 'react';
import { latePart } from '#shared/parts/late-part.tsx';
import { useProgress } from '#shared/viewer/progress.ts';
import { useProgressSheet } from '#shared/viewer/progress-sheet.ts';

const ProgressOutcome = latePart(
  'progress-outcome',
  async () => (await import('./progress-outcome.tsx')).ProgressOutcome,
);

/** So long it stays unless it is pointed at or has focus, in milliseconds. The sheet can undo as much at any time: WCAG 2.2, 2.2.1. */
const stay = 8000;

/**
 * Under the header, after the button that tells progress: what a change of it did. It leaves by itself, and with the page; while
 * the sheet is open, the sheet says it.
 */
export function ProgressToast() {
  const place = useRef<HTMLDivElement>(null);
  const change = useProgress((progress) => progress.change);
  const settle = useProgress((progress) => progress.settle);
  const isSheetOpen = useProgressSheet(({ opener }) => opener !== undefined);
  const closeSheet = useProgressSheet((sheet) => sheet.close);
  // Both leave with the page; a sheet that never came, too.
  useEffect(
    () => () => {
      settle();
      closeSheet();
    },
    [settle, closeSheet],
  );
  useEffect(() => {
    if (!change || isSheetOpen) return undefined;
    const leaving = setInterval(() => {
      if (!place.current?.matches(':hover, :focus-within')) settle();
    }, stay);
    return () => clearInterval(leaving);
  }, [change, isSheetOpen, settle]);
  const focusButton = () =>
    place.current?.parentElement?.querySelector<HTMLElement>('.progress-button')?.focus({ preventScroll: true });
  return (
    <div ref={place} role="status" className="toast-place">
      {change && !isSheetOpen && <ProgressOutcome isShort onUndone={focusButton} />}
    </div>
  );
}
