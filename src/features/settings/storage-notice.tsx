import { useLanguage } from '#shared/i18n/language.tsx';
import { useHydrated } from '#shared/hydration/use-hydrated.ts';
import { useStorageStates } from '#shared/viewer/storage-state.ts';
import { SetAside } from './set-aside.tsx';

/** Says so when what is changed is not kept, and shows what could not be read, with ways to save it, to put it back and to discard it. */
export function StorageNotice() {
  const { t } = useLanguage();
  const states = Object.values(useStorageStates());
  const isHydrated = useHydrated<boolean>(true, false);
  const words = { ...t.state.notKept, absent: t.state.noStorage };
  return (
    <>
      {(['absent', 'full', 'newer'] as const)
        .filter((state) => states.includes(state))
        .map((state) => (
          <p key={state} className="notice" role="status">
            {words[state]}
          </p>
        ))}
      {isHydrated && <SetAside />}
    </>
  );
}
