import { create } from 'zustand';
import type { Gate } from '#shared/schema/vocabulary.ts';
import { persist } from './stored.ts';
import { storedAs } from './this-device.ts';

type Stored = {
  /** The last episode seen; null: nothing watched. */
  seen: Gate | null;
  /** Whether events that only the novel or the webtoon tells may be shown. */
  sourceWorks: boolean;
};

type Progress = Stored & {
  /** The last change of `seen` on this page, which can be undone; not stored. */
  change: { before: Gate | null } | null;
  setSeen: (seen: Gate | null) => void;
  undo: () => void;
  /** Lets the last change stand, and stops offering to undo it. */
  settle: () => void;
  setSourceWorks: (open: boolean) => void;
};

/** How far this device's reader has watched. Default: nothing. */
export const useProgress = create<Progress>()(
  persist(
    (set) => ({
      seen: null,
      sourceWorks: false,
      change: null,
      setSeen: (seen) =>
        set((progress) => (progress.seen === seen ? progress : { seen, change: { before: progress.seen } })),
      undo: () => set(({ seen, change }) => ({ seen: change ? change.before : seen, change: null })),
      settle: () => set({ change: null }),
      setSourceWorks: (sourceWorks) => set({ sourceWorks }),
    }),
    storedAs('progress', 1, readProgress, ({ seen, sourceWorks }: Progress) => ({ seen, sourceWorks })),
  ),
);

function readProgress({ seen, sourceWorks }: Record<string, unknown>): Stored | undefined {
  if ((seen !== null && typeof seen !== 'string') || typeof sourceWorks !== 'boolean') return undefined;
  return { seen, sourceWorks };
}
