import { useGuest } from './guest.ts';
import { useShelf } from './shelf.ts';

/**
 * Whether a page, or a place on it, lies on the shelf, and what puts it there or takes it off. Undefined for a guest, who keeps nothing.
 * @param address without language
 */
export function useKeeping(address: string): { isKept: boolean; toggle: () => void } | undefined {
  const isKept = useShelf(({ bookmarks }) => bookmarks.some(({ page }) => page === address));
  const toggle = useShelf((shelf) => shelf.toggle);
  const isGuest = useGuest((guest) => guest.isGuest);
  return isGuest ? undefined : { isKept, toggle: () => toggle(address) };
}
