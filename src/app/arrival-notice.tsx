import { useLanguage } from '#shared/i18n/language.tsx';
import { showWaiting, useWaiting } from '#shared/reading-place/arrival.ts';

/** On a slow line: says that what the reader has unlocked has come, where showing it would move what is being read. */
export function ArrivalNotice() {
  const { t } = useLanguage();
  const isWaiting = useWaiting();
  return (
    <div role="status" className="toast-place">
      {isWaiting && (
        <p className="outcome">
          {t.progress.arrived}
          <button type="button" className="ask" onClick={showWaiting}>
            {t.progress.showArrived}
          </button>
        </p>
      )}
    </div>
  );
}
