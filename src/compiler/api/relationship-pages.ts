import type { relationships } from '#shared/schema/document.ts';
import { relationshipsOf } from './whole-series.ts';
import type { Context } from '../statements/context.ts';
import { pagesOf } from './list-pages.ts';
import { split, type Split } from './split.ts';

/** As many as a document of some 50 kB holds, compressed a tenth of that. */
const edgesPerPage = 200;

/** The map of all relations in pages; the first has all that is drawn. */
export function relationshipPages(
  context: Context,
  perPage = edgesPerPage,
): { path: string; halves: Split<typeof relationships> }[] {
  const { sections, ...whole } = relationshipsOf(context);
  return pagesOf(`${context.lang}/`, 'relationships', sections.edges, perPage).map(
    ({ path, items, ...paging }, page) => {
      const { document, reveals } = split<typeof relationships>(context, {
        ...whole,
        sections: { edges: items, places: page === 0 ? sections.places : [] },
      });
      return {
        path,
        halves: { document: { ...document, ...paging.safe }, reveals: { ...reveals, ...paging.reveals } },
      };
    },
  );
}
