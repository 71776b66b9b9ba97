import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { followOtherTabs, storedAs } from './stored.ts';

type Guest = {
  /** The phone is in somebody else's hands: everything reads as if nothing were watched or kept. */
  isGuest: boolean;
  handOver: () => void;
  takeBack: () => void;
};

/** Guest mode. It touches no other stored state, and leaves none of its own behind. */
export const useGuest = create<Guest>()(
  persist(
    (set) => ({
      isGuest: false,
      handOver: () => set({ isGuest: true }),
      takeBack: () => {
        set({ isGuest: false });
        useGuest.persist.clearStorage();
      },
    }),
    storedAs(
      'guest',
      1,
      ({ isGuest }) => (typeof isGuest === 'boolean' ? { isGuest } : undefined),
      ({ isGuest }: Guest) => ({ isGuest }),
    ),
  ),
);
followOtherTabs(useGuest);
