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

/** Says that the device is offline, and that what is saved still opens: on every page, wherever the reader is in it. */
export function ConnectionNotice() {
  const isOnline = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  return <div role="status">{!isOnline && <OfflineLine />}</div>;
}

export function OfflineLine() {
  const { t } = useLanguage();
  return <p className="offline">{t.state.offline}</p>;
}
