import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { GatedQuery } from '#shared/api/gated-query.ts';
import { revealList } from '#shared/gate/reveal-list.ts';
import { type GatedDocument, reveal } from '#shared/gate/reveal.ts';
import { opensAnything } from '#shared/gate/scope.ts';
import { alsoOpened, type Opened, turnedOver } from '#shared/gate/seal.ts';
import { useArrival } from '#shared/reading-place/arrival.ts';
import type { Gated, Sealed } from '#shared/schema/document.ts';
import { useScope } from './scope.ts';
import { ungated } from './ungated.ts';
import { useArrivedReveals } from './use-arrived-reveals.ts';
import { useIsChanged } from './use-is-changed.ts';

export type Revealed<Document> = {
  document: Document;
  /** Opens one seal alone, or the whole record with `record`, until the page is left; a seal that is open is folded again. */
  open: (seal: Sealed | 'record') => void;
  close: () => void;
  opened: Opened;
  /** The gated part could not be read: the page stays shut, and says so. */
  failed: boolean;
};

/** A document as this reader may see it. Reveals are not even requested before there is something in them to show. */
export function useRevealed<Document extends GatedDocument>(
  safe: Document,
  reveals: GatedQuery<Omit<Document, 'sealed'>>,
): Revealed<Document> {
  const scope = useScope();
  const [{ owner, opened }, setOpened] = useState<{ owner: string; opened: Opened }>({
    owner: safe.id,
    opened: new Set(),
  });
  const own: Opened = owner === safe.id ? opened : new Set();
  const setOwn = (opened: Opened) => setOpened({ owner: safe.id, opened });
  const isWanted = opensAnything(scope) || own.size > 0;
  const { data, errorUpdateCount } = useQuery({ ...ungated(reveals), enabled: isWanted });
  const isChanged = useIsChanged();
  const arrived = useArrival(safe.id, data, isChanged || own.size > 0);
  return {
    document: reveal(safe, arrived, scope, own),
    open: (seal) => setOwn(seal === 'record' ? alsoOpened(own, seal) : turnedOver(own, seal, safe)),
    close: () => setOwn(new Set()),
    opened: own,
    // Also while it is asked for again. A stranger wants nothing: the first render is the prerendered one.
    failed: isWanted && !data && errorUpdateCount > 0,
  };
}

type List<Item> = { items: Item[] };

/**
 * A list as this reader may see it: what is safe, and what the scope opens of the rest.
 * @param isAsked whether the reader has asked for it, and is to see all of it as soon as it comes
 */
export function useRevealedList<Item extends Gated, Data extends List<Item>>(
  safe: Data,
  reveals: GatedQuery<Data>,
  isAsked = false,
): Data & { isComplete: boolean } {
  const scope = useScope();
  const data = useArrivedReveals(reveals, isAsked);
  const list = revealList(safe, data, scope);
  return { ...list, isComplete: list.items.length - safe.items.length === data?.items.length };
}
