import { create } from 'zustand';
import type { Gate } from '#shared/schema/vocabulary.ts';
import { isObject, persist, type StoredAs } from '#shared/viewer/stored.ts';
import { storedAs } from '#shared/viewer/this-device.ts';
import { type Counting, countingFrom } from './unread.ts';

type IconCount = {
  /** What is counted for the icon of the app; null: the reader has not asked for it, and nothing lies on the device. */
  counting: Counting | null;
  /** Counts from an episode on. */
  countFrom: (seen: Gate | null) => void;
  stop: () => void;
  /** The reader has come so far. */
  reach: (seen: Gate | null) => void;
  open: (page: string) => void;
};

/** What the number on the app's icon is counted from. It stays on this device. */
export const createIconCount = (storedAs: StoredAs) =>
  create<IconCount>()(
    persist(
      (set) => {
        const change = (part: (counting: Counting) => Partial<Counting>) =>
          set(({ counting }) => ({ counting: counting && { ...counting, ...part(counting) } }));
        return {
          counting: null,
          countFrom: (seen) => set({ counting: countingFrom(seen) }),
          stop: () => set({ counting: null }),
          reach: (upTo) => change(() => ({ upTo })),
          open: (page) => change(({ read }) => ({ read: [...read.filter((other) => other !== page), page] })),
        };
      },
      storedAs(
        'icon',
        1,
        ({ counting }) => (isCounting(counting) ? { counting } : undefined),
        ({ counting }: IconCount) => (counting ? { counting } : undefined),
      ),
    ),
  );

export const useIconCount = createIconCount(storedAs);

function isCounting(value: unknown): value is Counting {
  if (!isObject(value)) return false;
  const { since, upTo, read } = value;
  return isEpisode(since) && isEpisode(upTo) && Array.isArray(read) && read.every((page) => typeof page === 'string');
}

function isEpisode(value: unknown): value is Gate | null {
  return value === null || typeof value === 'string';
}
