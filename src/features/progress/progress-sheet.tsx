import { useState } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { latePart } from '#shared/ui/late-part.tsx';
import { progressSheetId } from '#shared/viewer/progress-sheet-id.ts';
import { useGuest } from '#shared/viewer/guest.ts';
import { useProgress } from '#shared/viewer/progress.ts';

/** Drawn when it is asked for: every page carries the sheet, few open it. */
const HeartTrace = latePart('heart-trace', async () => (await import('./heart-trace.tsx')).HeartTrace);

/** The button in the header: where the reader is, and the sheet with the trace behind it. One action from every page. */
export function ProgressButton() {
  const { t } = useLanguage();
  const seen = useProgress((progress) => progress.seen);
  const isGuest = useGuest((guest) => guest.isGuest);
  if (isGuest) return null;
  return (
    <button
      type="button"
      className="progress-button"
      popoverTarget={progressSheetId}
      onPointerEnter={HeartTrace.prefetch}
      onFocus={HeartTrace.prefetch}
    >
      <svg viewBox="0 0 44 40" aria-hidden="true" className="icon">
        <path d="M0 24h11l4-4 3 4h2l3-18 5 30 4-12h12" />
      </svg>
      <span className="visually-hidden">{t.progress.button} </span>
      {seen === null ? (
        <>
          <span className="visually-hidden">{t.progress.none}</span>
          <span aria-hidden="true">{t.progress.shortNone}</span>
        </>
      ) : (
        t.progress.short(seen)
      )}
    </button>
  );
}

/** The sheet itself, once on every page. */
export function ProgressSheet() {
  const { t } = useLanguage();
  const isGuest = useGuest((guest) => guest.isGuest);
  const handOver = useGuest((guest) => guest.handOver);
  const [isOpen, setOpen] = useState(false);
  if (isGuest) return null;
  return (
    <div
      id={progressSheetId}
      popover="auto"
      className="slip"
      role="dialog"
      aria-label={t.progress.title}
      onBeforeToggle={({ newState }) => setOpen(newState === 'open')}
    >
      {isOpen && <HeartTrace />}
      <div className="slip-actions">
        <button type="button" onClick={handOver}>
          {t.guest.handOver}
        </button>
        <button type="button" popoverTarget={progressSheetId} popoverTargetAction="hide">
          {t.actions.close}
        </button>
      </div>
    </div>
  );
}
