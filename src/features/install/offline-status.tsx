import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { formatDate } from '#shared/i18n/format.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { useHydrated } from '#shared/hydration/use-hydrated.ts';
import { latePart } from '#shared/parts/late-part.tsx';
import { languageNames, languages } from '#series/languages.ts';
import { offlineWords } from './offline-words.ts';
import { savedFiles } from './saved-files.ts';
import { SavedLanguages } from './saved-languages.tsx';
import { isInstalled, stepsIn } from './way-to-install.ts';
import { installation } from './worker.ts';

/** No other browser needs it. */
const InstallHelp = latePart('install-help', async () => (await import('./install-steps.tsx')).InstallHelp);

/** Says whether the app is saved on this device, how large it is, in which languages and since when; offers installation where the browser does. */
export function OfflineStatus() {
  const { lang } = useLanguage();
  const words = offlineWords[lang];
  const isHydrated = useHydrated<boolean>(true, false);
  const steps = isHydrated && !isInstalled() ? stepsIn(navigator) : undefined;
  const { saved, canInstall } = useSyncExternalStore(
    installation.subscribe,
    installation.get,
    installation.getOnServer,
  );
  return (
    <section id="offline">
      <h2>{words.title}</h2>
      <div role="status">{{ saved: <Saved />, saving: <Saving />, ...notSaved(words) }[saved]}</div>
      {saved === 'saved' && <SavedLanguages />}
      {(saved === 'failed' || saved === 'putOff') && (
        <p className="actions">
          <button type="button" className="button" onClick={() => installation.save()}>
            {saved === 'failed' ? words.retry : words.saveNow}
          </button>
        </p>
      )}
      {steps && <InstallHelp way={steps} />}
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

const notSaved = ({ failed, putOff, unsupported }: (typeof offlineWords)['en']) => ({
  failed: <p>{failed}</p>,
  putOff: <p>{putOff}</p>,
  unsupported: <p>{unsupported}</p>,
});

function Saved() {
  const { lang, t } = useLanguage();
  const words = offlineWords[lang];
  const { data } = useQuery({ queryKey: ['saved-files'], queryFn: savedFiles });
  if (!data) return <p>{words.saving}</p>;
  const { bytes, isWhole, removed, savedOn } = data;
  const what = isWhole ? (removed.length > 0 ? 'withoutSome' : 'whole') : 'part';
  const names = languages.filter((code) => !removed.includes(code)).map((code) => languageNames[code]);
  return (
    <>
      <p>{words[what]((bytes / 1e6).toFixed(1))}</p>
      <p className="aside">
        {words.languages(names.join(', '))}
        {savedOn && ` · ${words.savedOn(formatDate(savedOn, t.format))}`}
      </p>
    </>
  );
}

function Saving() {
  const words = offlineWords[useLanguage().lang];
  const { progress } = useSyncExternalStore(installation.subscribe, installation.get, installation.getOnServer);
  if (!progress) return <p>{words.saving}</p>;
  const { files, of } = progress;
  return (
    // Read aloud once, not with every file.
    <p aria-live="off">
      {words.savingFiles(files, of)} <progress value={files} max={of} aria-hidden="true" />
    </p>
  );
}
