import { useSyncExternalStore } from 'react';
import { latePart } from '#shared/parts/late-part.tsx';
import { useGuest } from '#shared/viewer/guest.ts';
import { useNotes } from '#shared/viewer/notes.ts';
import { useProgress } from '#shared/viewer/progress.ts';
import { useShelf } from '#shared/viewer/shelf.ts';
import { isOffered, useInstallOffer } from './install-offer.ts';
import { isInstalled } from './way-to-install.ts';
import { installation } from './worker.ts';

const FirstStart = latePart(
  'first-start',
  async () => (await import('./first-start.tsx')).FirstStart,
  () => null,
);

/**
 * Where the app, in a window of its own that may not see what the browser keeps, offers to take that along: once, while nothing of a reader's is
 * here. It stands where the question before an update does, which goes before it: nothing that is read moves, and no control at the head of a page
 * is covered. It has its answer in common with the offer to install: whoever was asked that here has the browser's storage before them.
 */
export function FirstStartPlace() {
  const { updateReady } = useSyncExternalStore(installation.subscribe, installation.get, installation.getOnServer);
  const offer = useInstallOffer();
  const isGuest = useGuest((guest) => guest.isGuest);
  const isAnythingKept = useIsAnythingKept();
  const isWanted = isInstalled() && !isGuest && !isAnythingKept && !updateReady && isOffered(offer, true, 0);
  return <div role="status">{isWanted && <FirstStart />}</div>;
}

/** Whether anything lies on this device that a transfer would bring. */
function useIsAnythingKept(): boolean {
  const hasProgress = useProgress(({ seen, midway }) => seen !== null || midway !== null);
  const hasPages = useShelf(({ bookmarks }) => bookmarks.length > 0);
  const hasNotes = useNotes(({ notes }) => notes.length > 0);
  return hasProgress || hasPages || hasNotes;
}
