import { useLanguage } from '#shared/i18n/language.tsx';
import { type StoreName, useStorageState } from '#shared/viewer/storage-state.ts';

/**
 * Says beside a control that what was changed with it will not outlast the tab, and why. It stands there from the beginning, empty, so
 * that it is announced.
 * @param isChanged whether something was changed with it; until then there is nothing to be lost
 */
export function StorageHint({ of, isChanged }: { of: StoreName; isChanged: boolean }) {
  const { t } = useLanguage();
  const state = useStorageState(of);
  const notKept: Partial<Record<typeof state, string>> = t.state.notKept;
  return (
    <span role="status" className="aside hint">
      {isChanged && notKept[state]}
    </span>
  );
}
