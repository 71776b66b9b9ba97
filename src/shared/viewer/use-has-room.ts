import { useState } from 'react';
import { useIsHydrating } from '#shared/hydration/use-is-hydrating.ts';
import { isHeldBack } from '#shared/reading-place/arrival.ts';
import { useIsChanged } from './use-is-changed.ts';

/**
 * Whether what is for readers with progress alone may stand at first sight: a page that was shown as for a stranger, on a slow line, would move with
 * it, until the reader changes something.
 */
export function useHasRoom(): boolean {
  const [isWhole] = useState(!useIsHydrating() || isHeldBack());
  return useIsChanged() || isWhole;
}
