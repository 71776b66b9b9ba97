import { create } from 'zustand';

type ProgressSheet = {
  /** What asked for the sheet; undefined while it is shut. */
  opener: HTMLElement | undefined;
  open: (opener: HTMLElement) => void;
  close: () => void;
};

/** The sheet that sets progress stands once in the frame; any button may ask for it. Nothing of this is stored. */
export const useProgressSheet = create<ProgressSheet>()((set) => ({
  opener: undefined,
  open: (opener) => set({ opener }),
  close: () => set({ opener: undefined }),
}));
