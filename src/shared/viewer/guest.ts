import { create } from 'zustand';
import { persist, type StoredAs } from './stored.ts';
import { storedAs } from './this-device.ts';

type Guest = {
  /** The phone is in somebody else's hands: everything reads as if nothing were watched or kept. */
  isGuest: boolean;
  handOver: () => void;
  takeBack: () => void;
};

/**
 * Guest mode. It touches no other stored state, and leaves none of its own behind. A key that cannot be understood counts as guest mode,
 * as it is there at all only while the phone is handed over.
 */
export const createGuest = (storedAs: StoredAs) =>
  create<Guest>()(
    persist(
      (set) => ({
        isGuest: false,
        handOver: () => set({ isGuest: true }),
        takeBack: () => set({ isGuest: false }),
      }),
      storedAs(
        'guest',
        1,
        ({ isGuest }) => (typeof isGuest === 'boolean' ? { isGuest } : undefined),
        ({ isGuest }: Guest) => (isGuest ? { isGuest } : undefined),
        [],
        { isGuest: true },
      ),
    ),
  );

export const useGuest = createGuest(storedAs);
