import { useEffect, useRef } from 'react';
import { latePart } from '#shared/parts/late-part.tsx';
import { useProgress } from '#shared/viewer/progress.ts';
import { useProgressSheet } from '#shared/viewer/progress-sheet.ts';

const ProgressOutcome = latePart(
  'progress-outcome',
  async () => (await import('./progress-outcome.tsx')).ProgressOutcome,
);

/**
 * After the button that tells progress: what a change of it did, under the header of a wide window, over the bottom bar of a phone. It leaves
 * by itself, and with the page; while the sheet is open, the sheet says it.
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
  const focusButton = () =>
    place.current?.parentElement?.querySelector<HTMLElement>('.progress-button')?.focus({ preventScroll: true });
  return (
    <div ref={place} role="status" className="toast-place">
      {change && !isSheetOpen && <ProgressOutcome isShort onUndone={focusButton} />}
    </div>
  );
}
