import { type QueryKey, useQuery, type UseQueryOptions } from '@tanstack/react-query';
import { useState } from 'react';
import type { Gated, Sealed } from '#shared/schema/document.ts';
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
  const { data, isError } = useQuery({
    ...reveals,
    enabled: scope.seen !== null || scope.sourceWorks || own.size > 0,
  });
  return {
    document: reveal(safe, data, scope, own),
    open: (seal) => setOpened({ owner: safe.id, opened: new Set([...own, seal === 'record' ? seal : sealKey(seal)]) }),
    close: () => setOpened({ owner: safe.id, opened: new Set() }),
    opened: own,
    failed: isError,
  };
}

type List<Item> = { items: Item[] };

/** A list as this reader may see it: what is safe, and what the scope opens of the rest. */
export function useRevealedList<Item extends Gated, Data extends List<Item>, Key extends QueryKey>(
  safe: Data,
  reveals: UseQueryOptions<Data, Error, Data, Key>,
): Data & { isComplete: boolean } {
  const scope = useScope();
  const { data } = useQuery({ ...reveals, enabled: scope.seen !== null });
  const list = revealList(safe, data, scope);
  return { ...list, isComplete: list.items.length - safe.items.length === data?.items.length };
}
