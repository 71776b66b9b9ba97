import { useSyncExternalStore } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { installation } from './worker.ts';

/** Asks before a new version takes over; the open page goes on working meanwhile. */
export function UpdatePrompt() {
  const { t } = useLanguage();
  const { updateReady } = useSyncExternalStore(installation.subscribe, installation.get, installation.getOnServer);
  return (
    <div role="status">
      {updateReady && (
        <p className="toast">
          {t.update.ready}
          <button type="button" className="button" onClick={() => installation.update()}>
            {t.update.apply}
          </button>
          <button type="button" className="button button-quiet" onClick={() => installation.postponeUpdate()}>
            {t.update.later}
          </button>
        </p>
      )}
    </div>
  );
}
