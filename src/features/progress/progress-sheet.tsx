import { useRef } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { Slip } from '#shared/parts/slip.tsx';
import { useGuest } from '#shared/viewer/guest.ts';
import { ProgressTrace } from './progress-trace.tsx';
import { ProgressOutcome } from './progress-outcome.tsx';

/** The sheet that sets progress, with what that did. */
export function ProgressSheet({ opener, onClose }: { opener: HTMLElement; onClose: () => void }) {
  const { t } = useLanguage();
  const handOver = useGuest((guest) => guest.handOver);
  const outcome = useRef<HTMLDivElement>(null);
  const focusTrace = () =>
    outcome.current?.parentElement?.querySelector<HTMLElement>('.trace :checked')?.focus({ preventScroll: true });
  return (
    <Slip label={t.progress.title} opener={opener} onClose={onClose}>
      <ProgressTrace />
      <div ref={outcome} role="status">
        <ProgressOutcome isShort={false} onUndone={focusTrace} />
      </div>
      <div className="slip-actions">
        <button
          type="button"
          onClick={() => {
            onClose();
            handOver();
          }}
        >
          {t.guest.handOver}
        </button>
        <button type="button" onClick={onClose}>
          {t.actions.close}
        </button>
      </div>
    </Slip>
  );
}
