import { type QueryKey, useQuery, type UseQueryOptions } from '@tanstack/react-query';
import { useState } from 'react';
import type { Gated, Sealed } from '#shared/schema/document.ts';
import { isOpen } from './gate.ts';
import { type GatedDocument, type Opened, reveal, sealKey } from './reveal.ts';
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
  return {
    document: reveal(safe, data, scope, own),
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
): { items: Data['items']; isComplete: boolean } {
  const scope = useScope();
  const { data } = useQuery({ ...reveals, enabled: scope.seen !== null });
  const open = (data?.items ?? []).filter((item) => isOpen(item, scope));
  return { items: [...safe.items, ...open], isComplete: open.length === data?.items.length };
}
