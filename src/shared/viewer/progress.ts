import * as z from 'zod/mini';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { Gate } from '#shared/schema/vocabulary.ts';
import { followOtherTabs, storedAs } from './stored.ts';

const Stored = z.object({ seen: z.nullable(Gate), sourceWorks: z.boolean() });

type Progress = z.infer<typeof Stored> & {
  /** The last episode seen; null: nothing watched. */
  setSeen: (seen: Gate | null) => void;
  /** Whether events that only the novel or the webtoon tells may be shown. */
  setSourceWorks: (open: boolean) => void;
};

/** How far this device's reader has watched. Default: nothing. */
export const useProgress = create<Progress>()(
  persist(
    (set) => ({
      seen: null,
      sourceWorks: false,
      setSeen: (seen) => set({ seen }),
      setSourceWorks: (sourceWorks) => set({ sourceWorks }),
    }),
    storedAs('progress', 1, Stored, ({ seen, sourceWorks }: Progress) => ({ seen, sourceWorks })),
  ),
);
followOtherTabs(useProgress);
