import { create } from 'zustand';
import { type Gate, isGate } from '#shared/schema/vocabulary.ts';
import { persist, type StoredAs } from './stored.ts';
import { storedAs } from './this-device.ts';

/** Where a reader is in the series. */
export type Place = {
  /** The last episode watched to its end, which opens everything up to there; null: none. */
  seen: Gate | null;
  /** The episode that the reader is in the middle of, the one after `seen`. It opens nothing: what it tells may still lie ahead. */
  midway: Gate | null;
};

type Stored = Place & {
  /** Whether events that only the source works tell may be shown. */
  sourceWorks: boolean;
};

/** As it is kept: `midway` came later than the rest, and is left out where there is none. */
type Kept = Omit<Stored, 'midway'> & Partial<Stored>;

type Progress = Stored & {
  /** The last change of place on this page, which can be undone; not stored. */
  change: { before: Place } | null;
  setPlace: (place: Place) => void;
  undo: () => void;
  /** Lets the last change stand, and stops offering to undo it. */
  settle: () => void;
  setSourceWorks: (open: boolean) => void;
};

/** How far this device's reader has watched. Default: nothing. */
export const createProgress = (storedAs: StoredAs) =>
  create<Progress>()(
    persist(
      (set) => ({
        seen: null,
        midway: null,
        sourceWorks: false,
        change: null,
        setPlace: (place) =>
          set((progress) => {
            const { seen, midway } = progress;
            if (place.seen === seen && place.midway === midway) return progress;
            return { ...place, change: { before: { seen, midway } } };
          }),
        undo: () => set(({ change }) => ({ ...change?.before, change: null })),
        settle: () => set({ change: null }),
        setSourceWorks: (sourceWorks) => set({ sourceWorks }),
      }),
      storedAs<Progress, Kept>('progress', 1, readProgress, ({ seen, midway, sourceWorks }) => ({
        seen,
        sourceWorks,
        ...(midway !== null && { midway }),
      })),
    ),
  );

export const useProgress = createProgress(storedAs);

function readProgress({ seen, midway = null, sourceWorks }: Record<string, unknown>): Kept | undefined {
  if (!isEpisode(seen) || !isEpisode(midway) || typeof sourceWorks !== 'boolean') return undefined;
  return { seen, midway, sourceWorks };
}

function isEpisode(value: unknown): value is Gate | null {
  return value === null || isGate(value);
}
