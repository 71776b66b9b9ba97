/** What edits cost: of one sign in place of another (the same: 0), or, without one, of a sign that one text has and the other has not. */
export type Cost = { of: (sign: string, other?: string) => number; least: number };

/** Every edit costs 1. */
export const plainCost: Cost = { of: (sign, other) => (sign === other ? 0 : 1), least: 1 };

/**
 * The least cost at which a query becomes the beginning of a text: by signs put in, left out, put in each other's place or swapped with their
 * neighbour (the "optimal string alignment" distance, its last row read wherever the text may end). Only a band of the table is filled in, as far
 * from its diagonal as the limit reaches.
 * @param limit more than this is not looked for further
 * @param whole whether the text may not go on
 * @returns Infinity when it costs more than the limit
 */
export function prefixDistance(query: string, text: string, limit: number, cost: Cost, whole = false): number {
  const band = Math.floor(limit / cost.least);
  const width = Math.min(text.length, query.length + band);
  if (whole && Math.abs(text.length - query.length) > band) return Infinity;
  let before: number[] = [];
  let row = [0];
  for (let at = 1; at <= Math.min(width, band); at++) row[at] = row[at - 1]! + cost.of(text[at - 1]!);
  for (let place = 1; place <= query.length; place++) {
    const sign = query[place - 1]!;
    const next: number[] = [];
    let least = Infinity;
    const last = Math.min(width, place + band);
    for (let at = Math.max(0, place - band); at <= last; at++) {
      const other = text[at - 1] ?? '';
      let best = (row[at] ?? Infinity) + cost.of(sign);
      if (at > 0) {
        best = Math.min(
          best,
          (next[at - 1] ?? Infinity) + cost.of(other),
          (row[at - 1] ?? Infinity) + cost.of(sign, other),
        );
        if (place > 1 && at > 1 && sign === text[at - 2] && query[place - 2] === other)
          best = Math.min(best, (before[at - 2] ?? Infinity) + 1);
      }
      next[at] = best;
      if (best < least) least = best;
    }
    if (least > limit) return Infinity;
    before = row;
    row = next;
  }
  const found = whole ? (row[text.length] ?? Infinity) : row.reduce((a, b) => Math.min(a, b), Infinity);
  return found > limit ? Infinity : found;
}
