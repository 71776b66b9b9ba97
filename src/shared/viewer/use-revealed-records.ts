import { useQueries } from '@tanstack/react-query';
import type { GatedQuery } from '#shared/api/gated-query.ts';
import type { DocumentQuery } from '#shared/api/query-client.ts';
import { ReadError } from '#shared/api/read.ts';
import { isOpen } from '#shared/gate/is-open.ts';
import { hasSection, passageIn } from '#shared/gate/find-in-document.ts';
import { type GatedDocument, reveal } from '#shared/gate/reveal.ts';
import { opensAnything } from '#shared/gate/scope.ts';
import { useScope } from './scope.ts';
import { ungated } from './ungated.ts';

/** A document in its two halves. */
export type Halves<Document> = { safe: DocumentQuery<Document>; reveals: GatedQuery<Omit<Document, 'sealed'>> };

const nothingOpened: ReadonlySet<string> = new Set();

/**
 * Some documents, each in its place, as this reader may see them: one that is still shut by nothing, as one that there is not. The gated half of
 * what is shut is not even requested.
 */
export function useRevealedRecords<Document extends GatedDocument>(
  records: readonly Halves<Document>[],
): {
  documents: (Document | undefined)[];
  /** Whether the gated half of one, where that has been read, has a passage or section of this id, open or not. */
  holds: (place: number, passage: string) => boolean;
  /** Everything is there that is open. */
  isRead: boolean;
  /** Something that there is could not be had. */
  isLost: boolean;
} {
  const scope = useScope();
  const safe = useQueries({ queries: records.map((record) => record.safe) });
  const isShown = (data: Document | undefined): data is Document =>
    data !== undefined && isOpen({ from: data.from }, scope);
  const isWanted = (place: number) => opensAnything(scope) && isShown(safe[place]?.data);
  const gated = useQueries({
    queries: records.map((record, place) => ({ ...ungated(record.reveals), enabled: isWanted(place) })),
  });
  return {
    documents: safe.map(({ data }, place) =>
      isShown(data) ? reveal(data, gated[place]?.data, scope, nothingOpened) : undefined,
    ),
    holds: (place, passage) => {
      const data = gated[place]?.data ?? {};
      return passageIn(data, passage) !== undefined || hasSection(data, passage);
    },
    // What another asks for is not waited for.
    isRead:
      safe.every(({ isLoading }) => !isLoading) && !gated.some(({ isLoading }, place) => isLoading && isWanted(place)),
    isLost: [...safe, ...gated].some(
      ({ data, error }) => !data && error && !(error instanceof ReadError && error.reason === 'missing'),
    ),
  };
}
