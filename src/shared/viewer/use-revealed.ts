import { type QueryKey, useQuery, type UseQueryOptions } from '@tanstack/react-query';
import { useState } from 'react';
import { useArrival } from '#shared/reading-place/arrival.ts';
import type { Gated, Sealed } from '#shared/schema/document.ts';
import { useProgress } from './progress.ts';
import { type GatedDocument, type Opened, reveal, revealList, sealKey } from './reveal.ts';
import { useScope } from './scope.ts';

export type Revealed<Document> = {
  document: Document;
  /** Opens one seal alone, or the whole record with `record`, until the page is left. */
  open: (seal: Sealed | 'record') => void;
  close: () => void;
  opened: Opened;
  /** The gated part could not be read: the page stays shut, and says so. */
  failed: boolean;
};

/** A document as this reader may see it. Reveals are not even requested before there is something in them to show. */
export function useRevealed<Document extends GatedDocument, Key extends QueryKey>(
  safe: Document,
  reveals: UseQueryOptions<Omit<Document, 'sealed'>, Error, Omit<Document, 'sealed'>, Key>,
): Revealed<Document> {
  const scope = useScope();
  const [{ owner, opened }, setOpened] = useState<{ owner: string; opened: Opened }>({
    owner: safe.id,
    opened: new Set(),
  });
  const own: Opened = owner === safe.id ? opened : new Set();
  const isWanted = scope.seen !== null || scope.sourceWorks || own.size > 0;
  const { data, errorUpdateCount } = useQuery({ ...reveals, enabled: isWanted });
  const arrived = useArrival(safe.id, data, useIsAsked() || own.size > 0);
  return {
    document: reveal(safe, arrived, scope, own),
    open: (seal) => setOpened({ owner: safe.id, opened: new Set([...own, seal === 'record' ? seal : sealKey(seal)]) }),
    close: () => setOpened({ owner: safe.id, opened: new Set() }),
    opened: own,
    // Also while it is asked for again. A stranger wants nothing: the first render is the prerendered one.
    failed: isWanted && !data && errorUpdateCount > 0,
  };
}

type List<Item> = { items: Item[] };

/** A list as this reader may see it: what is safe, and what the scope opens of the rest. */
export function useRevealedList<Item extends Gated, Data extends List<Item>, Key extends QueryKey>(
  safe: Data,
  reveals: UseQueryOptions<Data, Error, Data, Key>,
): Data & { isComplete: boolean } {
  const scope = useScope();
  const data = useArrivedReveals(reveals);
  const list = revealList(safe, data, scope);
  return { ...list, isComplete: list.items.length - safe.items.length === data?.items.length };
}

/** The gated part of what a page shows, not requested before the reader has progress; it moves nothing when it comes late. */
export function useArrivedReveals<Data, Key extends QueryKey>(
  reveals: UseQueryOptions<Data, Error, Data, Key>,
): Data | undefined {
  const { seen } = useScope();
  const { data } = useQuery({ ...reveals, enabled: seen !== null });
  return useArrival(String(reveals.queryKey), data, useIsAsked());
}

/** Whether the reader has just changed their progress: then it is for them to see what that opens. */
function useIsAsked(): boolean {
  return useProgress(({ change }) => change !== null);
}
