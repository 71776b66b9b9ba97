import { useSyncExternalStore } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** Says that the device is offline, and that what is saved still opens. */
export function ConnectionNotice() {
  const { t } = useLanguage();
  const isOnline = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  return (
    <div role="status" className="connection">
      {!isOnline && <p>{t.state.offline}</p>}
    </div>
  );
}
