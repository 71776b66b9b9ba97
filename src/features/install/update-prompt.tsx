import { useSyncExternalStore } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { installation } from './worker.ts';

/** Asks before a new version takes over; the open page goes on working meanwhile. */
export function UpdatePrompt() {
  const { updateReady } = useSyncExternalStore(installation.subscribe, installation.get, installation.getOnServer);
  return (
    <div role="status">
      {updateReady && (
        <UpdateToast onApply={() => installation.update()} onLater={() => installation.postponeUpdate()} />
      )}
    </div>
  );
}

export function UpdateToast({ onApply, onLater }: { onApply: () => void; onLater: () => void }) {
  const { t } = useLanguage();
  return (
    <p className="toast">
      {t.update.ready}
      <button type="button" className="button" onClick={onApply}>
        {t.update.apply}
      </button>
      <button type="button" className="button button-quiet" onClick={onLater}>
        {t.update.later}
      </button>
    </p>
  );
}
