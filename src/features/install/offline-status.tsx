import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { savedBytes } from './saved-bytes.ts';
import { installation } from './worker.ts';

/** Says whether the whole app is saved on this device and how large it is; offers installation where the browser does. */
export function OfflineStatus() {
  const { t } = useLanguage();
  const { saved, canInstall } = useSyncExternalStore(
    installation.subscribe,
    installation.get,
    installation.getOnServer,
  );
  const { data: size } = useQuery({ queryKey: ['saved-bytes'], queryFn: savedBytes, enabled: saved === 'saved' });
  const status = {
    saved: size === undefined ? t.settings.offlineSaving : t.settings.offlineSaved((size / 1e6).toFixed(1)),
    saving: t.settings.offlineSaving,
    unsupported: t.settings.offlineUnsupported,
  }[saved];
  return (
    <section id="offline">
      <h2>{t.settings.offlineTitle}</h2>
      <p role="status">{status}</p>
      {canInstall && (
        <>
          <p>{t.settings.installHelp}</p>
          <button type="button" className="button" onClick={() => installation.install()}>
            {t.settings.install}
          </button>
        </>
      )}
    </section>
  );
}
