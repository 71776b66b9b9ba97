import type * as z from 'zod/mini';
import type { Bibliography as BibliographySchema, Gated } from '#shared/schema/document.ts';
import { groupedBy } from '../statements/grouped-by.ts';
import { pagesOf } from './list-pages.ts';

type Bibliography = z.infer<typeof BibliographySchema>;

/** Its page lists every source with its address, and may take a second round trip. */
const sourcesPerPage = 400;

/** A bibliography in pages: both entries of a source stand on the same one, and where a page ends is said by those with a safe one. */
export function bibliographyPages(
  { safe, reveals }: { safe: Bibliography; reveals: Bibliography },
  perPage = sourcesPerPage,
): { path: string; safe: Bibliography; reveals: Bibliography }[] {
  const open = new Set(safe.items.map(({ id }) => id));
  const all: (Gated & { id: string })[] = [
    ...safe.items.map(({ id }) => ({ id })),
    ...reveals.items.filter(({ id }) => !open.has(id)),
  ].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const pages = pagesOf('', 'sources', all, perPage);
  const pageOf = new Map(pages.flatMap(({ items }, place) => items.map(({ id }) => [id, place] as const)));
  const [safeOf, shutOf] = [safe, reveals].map(({ items }) => groupedBy(items, ({ id }) => pageOf.get(id)));
  return pages.map(({ path, ...paging }, place) => ({
    path,
    safe: { items: safeOf?.get(place) ?? [], ...paging.safe },
    reveals: { items: shutOf?.get(place) ?? [], ...paging.reveals },
  }));
}
