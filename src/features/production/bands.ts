/** What stands under one heading of the log: a year or a month, as in `2023` or `2025-01`, with what is of it. */
type Band<Item> = { date: string; items: Item[] };

/** More than this under one year, and it is parted into its months. */
const longest = 6;

/**
 * Parts dated items, which stand in order, into years, and a year that holds much into months; what is dated by no more than that year then
 * stands under the year itself. An item without a date is under an empty one.
 */
export function bandsOf<Item extends { date?: string | undefined }>(items: readonly Item[]): Band<Item>[] {
  return groupBy(items, 4).flatMap((year) => (year.items.length > longest ? groupBy(year.items, 7) : [year]));
}

/** What follows each other with the same first signs of its date. */
function groupBy<Item extends { date?: string | undefined }>(items: readonly Item[], signs: number): Band<Item>[] {
  const bands: Band<Item>[] = [];
  for (const item of items) {
    const date = (item.date ?? '').slice(0, signs);
    const last = bands.at(-1);
    if (last?.date === date) last.items.push(item);
    else bands.push({ date, items: [item] });
  }
  return bands;
}
