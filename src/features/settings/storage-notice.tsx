import { useSyncExternalStore } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { storageState } from '#shared/viewer/stored.ts';

/** Says so when this browser keeps nothing, or when what it kept could not be read. */
export function StorageNotice() {
  const { t } = useLanguage();
  const state = useSyncExternalStore(storageState.subscribe, storageState.get, () => 'works' as const);
  if (state === 'works') return null;
  return (
    <p className="notice" role="status">
      {state === 'absent' ? t.state.noStorage : t.state.unreadable}
    </p>
  );
}
