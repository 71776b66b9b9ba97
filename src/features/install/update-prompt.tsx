import { type ReactNode, useSyncExternalStore } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { installation } from './worker.ts';

/** Asks before a new version takes over; the open page goes on working meanwhile. @param news what it brings, in a sentence */
export function UpdatePrompt({ news }: { news: ReactNode }) {
  const { updateReady } = useSyncExternalStore(installation.subscribe, installation.get, installation.getOnServer);
  return (
    <div role="status">
      {updateReady && (
        <UpdateToast news={news} onApply={() => installation.update()} onLater={() => installation.postponeUpdate()} />
      )}
    </div>
  );
}

type UpdateToastProps = { news?: ReactNode; onApply: () => void; onLater: () => void };

export function UpdateToast({ news, onApply, onLater }: UpdateToastProps) {
  const { t } = useLanguage();
  return (
    <p className="toast">
      <span>
        {t.update.ready} {news}
      </span>
      <button type="button" className="button" onClick={onApply}>
        {t.update.apply}
      </button>
      <button type="button" className="button button-quiet" onClick={onLater}>
        {t.update.later}
      </button>
    </p>
  );
}
