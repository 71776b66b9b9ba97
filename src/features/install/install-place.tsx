import { useEffect, useState, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { latePart } from '#shared/parts/late-part.tsx';
import { useGuest } from '#shared/viewer/guest.ts';
import { useShelf } from '#shared/viewer/shelf.ts';
import { hasComeBack, isOffered, useInstallOffer } from './install-offer.ts';
import { isInstalled, stepsIn } from './way-to-install.ts';
import { installation } from './worker.ts';

/** As it was when the tab was opened here. */
const isBack = hasComeBack();

const InstallCard = latePart(
  'install-card',
  async () => (await import('./install-card.tsx')).InstallCard,
  () => null,
);

/**
 * Where the app offers to be installed: once, to who comes back or has kept a page, in a browser that can. It stands where a page ends, before its
 * footer, so that it lies over nothing and moves nothing that is being read.
 */
export function InstallPlace() {
  const { canInstall } = useSyncExternalStore(installation.subscribe, installation.get, installation.getOnServer);
  const offer = useInstallOffer();
  const kept = useShelf(({ bookmarks }) => bookmarks.length);
  const isGuest = useGuest((guest) => guest.isGuest);
  const steps = canInstall ? undefined : stepsIn(navigator);
  const isFitting = (canInstall || steps !== undefined) && !isGuest && !isInstalled();
  const isWanted = isFitting && isOffered(offer, isBack, kept);
  const [place] = useState(() => document.createElement('div'));
  useEffect(() => {
    if (!isWanted) return undefined;
    document.querySelector('.footer')?.before(place);
    return () => place.remove();
  }, [isWanted, place]);
  return isWanted && createPortal(<InstallCard steps={steps} />, place);
}
