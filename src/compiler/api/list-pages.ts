import { isSafe } from '#shared/gate/is-open.ts';
import { listPage } from '#shared/kinds/list-page.ts';
import type { Gated, Paging } from '#shared/schema/document.ts';

/**
 * Cuts a list into pages by what is safe in it alone, so that neither their number nor where one ends tells of anything gated: what is gated
 * goes with the safe item before it, and what stands before all of them into the first page.
 * @param perPage so many safe items at most
 * @returns at least one page
 */
export function cutIntoPages<Item extends Gated>(items: readonly Item[], perPage: number): Item[][] {
  const first: Item[] = [];
  const pages = [first];
  let page = first;
  let safe = 0;
  for (const item of items) {
    if (isSafe(item) && safe++ === perPage) {
      page = [];
      pages.push(page);
      safe = 1;
    }
    page.push(item);
  }
  return pages;
}

/** A page of a list with its own address, below the list's folder and without its ending, and what its two halves say of the others. */
type Page<Item> = { path: string; items: Item[]; safe: Paging; reveals: Paging };

/**
 * The pages of a list; a list that fits into one says nothing of pages.
 * @param folder of the list below `/api/v1/`, as in `en/`
 * @param list its address there, without ending
 */
export function pagesOf<Item extends Gated>(
  folder: string,
  list: string,
  items: readonly Item[],
  perPage: number,
): Page<Item>[] {
  const cut = cutIntoPages(items, perPage);
  const pathOf = (page: number) => listPage(list, page > 1 ? page : undefined);
  return cut.map((items, place) => {
    const page = place + 1;
    const paging = (end: string): Paging =>
      cut.length > 1
        ? { page, pages: cut.length, ...(page < cut.length && { next: `${folder}${pathOf(page + 1)}${end}` }) }
        : {};
    return { path: pathOf(page), items, safe: paging('.json'), reveals: paging('/reveals.json') };
  });
}
