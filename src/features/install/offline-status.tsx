import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { installWords } from './install-words.ts';
import { savedBytes } from './saved-bytes.ts';
import { installation } from './worker.ts';

/** Says whether the whole app is saved on this device and how large it is; offers installation where the browser does. */
export function OfflineStatus() {
  const { lang } = useLanguage();
  const words = installWords[lang];
  const { saved, canInstall } = useSyncExternalStore(
    installation.subscribe,
    installation.get,
    installation.getOnServer,
  );
  const { data: size } = useQuery({ queryKey: ['saved-bytes'], queryFn: savedBytes, enabled: saved === 'saved' });
  const status = {
    saved: size === undefined ? words.saving : words.saved((size / 1e6).toFixed(1)),
    saving: words.saving,
    unsupported: words.unsupported,
  }[saved];
  return (
    <section id="offline">
      <h2>{words.title}</h2>
      <p role="status">{status}</p>
      {canInstall && (
        <>
          <p>{words.help}</p>
          <button type="button" className="button" onClick={() => installation.install()}>
            {words.install}
          </button>
        </>
      )}
    </section>
  );
}
