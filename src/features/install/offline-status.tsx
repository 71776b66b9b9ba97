import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { offlineWords } from './offline-words.ts';
import { savedFiles } from './saved-files.ts';
import { installation } from './worker.ts';

/** Says whether the app is saved on this device, how large it is and whether that is all of it; offers installation where the browser does. */
export function OfflineStatus() {
  const words = offlineWords[useLanguage().lang];
  const { saved, canInstall } = useSyncExternalStore(
    installation.subscribe,
    installation.get,
    installation.getOnServer,
  );
  const { data } = useQuery({ queryKey: ['saved-files'], queryFn: savedFiles, enabled: saved === 'saved' });
  const status = {
    saved: data === undefined ? words.saving : words[data.isWhole ? 'whole' : 'part']((data.bytes / 1e6).toFixed(1)),
    saving: words.saving,
    unsupported: words.unsupported,
  }[saved];
  return (
    <section id="offline">
      <h2>{words.title}</h2>
      <p role="status">{status}</p>
      {canInstall && (
        <>
          <p>{words.installHelp}</p>
          <button type="button" className="button" onClick={() => installation.install()}>
            {words.install}
          </button>
        </>
      )}
    </section>
  );
}
