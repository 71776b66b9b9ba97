import { useLocation } from 'react-router';
import { useHydrated } from '#shared/hydration/use-hydrated.ts';

/** The search part of the address, empty as long as the page is as it was prerendered. */
export function useSearch(): string {
  return useHydrated(useLocation().search, '');
}
