/**
 * Which pages of a list a page leads to: the first, the last, itself and its neighbours. The list of them stays short however long the other is.
 * @returns their numbers, with null for what is left out between two
 */
export function pagesAround(page: number, pages: number): (number | null)[] {
  const near = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages);
  return [...new Set(near)].flatMap((number, place, all) => {
    const before = all[place - 1] ?? 0;
    // In place of a gap of one stands the page itself.
    if (number === before + 2) return [number - 1, number];
    return number > before + 1 ? [null, number] : [number];
  });
}
