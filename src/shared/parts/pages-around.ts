/**
 * Which pages of a list a page leads to: the first, the last, itself and its neighbours. So there are few however long the list is.
 * @returns their numbers; in place of a gap of one stands the page itself
 */
export function pagesAround(page: number, pages: number): number[] {
  const near = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages);
  return [...new Set(near)].flatMap((number, place, all) =>
    number === (all[place - 1] ?? 0) + 2 ? [number - 1, number] : [number],
  );
}
