import type { StorageState, StoreName } from './storage-state.ts';
import { createStored } from './stored.ts';

/** A device for tests: what lies in it is a plain object, and everything that was reported of a store stands in order. */
export function fakeDevice(entries: Record<string, string> = {}) {
  const reports: Partial<Record<StoreName, StorageState[]>> = {};
  const tabs = new EventTarget();
  const device = {
    entries,
    reports,
    /** Thrown instead of storing, or of anything at all. */
    refuses: undefined as { name: string; all?: boolean } | undefined,
    /** Another tab writes, or removes with null; without a key it removes everything. */
    otherTab(key: string | null, text: string | null): void {
      if (key === null) for (const each of Object.keys(entries)) delete entries[each];
      else if (text === null) delete entries[key];
      else entries[key] = text;
      tabs.dispatchEvent(Object.assign(new Event('storage'), { key, newValue: text }));
    },
  };
  const refuse = (isWrite: boolean) => {
    if (device.refuses && (isWrite || device.refuses.all)) throw new DOMException('no', device.refuses.name);
  };
  const storage = () => {
    refuse(false);
    return {
      getItem: (key: string) => entries[key] ?? null,
      setItem: (key: string, text: string) => {
        refuse(true);
        entries[key] = text;
      },
      removeItem: (key: string) => {
        delete entries[key];
      },
    } as Storage;
  };
  const report = (name: StoreName, state: StorageState) => {
    (reports[name] ??= []).push(state);
  };
  return Object.assign(device, createStored({ storage, report, tabs }));
}

/** What is stored in version 1, as the first release wrote it. */
export const released = (state: object) => JSON.stringify({ state, version: 1 });
