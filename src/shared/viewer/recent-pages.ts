import { create } from 'zustand';
import { useGuest } from './guest.ts';

/** So many are kept. */
const most = 8;

type RecentPages = {
  /** By their addresses without language, the last first. */
  pages: readonly string[];
  visit: (page: string) => void;
};

/**
 * The pages that were shown since the tab was opened: in memory alone. What a guest looks at is not among them, and whoever shows them leaves out
 * what the reader may not know any more.
 */
export const useRecentPages = create<RecentPages>()((set) => ({
  pages: [],
  visit: (page) => {
    if (useGuest.getState().isGuest) return;
    set(({ pages }) => ({ pages: [page, ...pages.filter((other) => other !== page)].slice(0, most) }));
  },
}));
