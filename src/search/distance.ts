/** What edits cost: of one sign in place of another (the same: 0), or, without one, of a sign that one text has and the other has not. */
export type Cost = { of: (sign: string, other?: string) => number; least: number };

/** Every edit costs 1. */
export const plainCost: Cost = { of: (sign, other) => (sign === other ? 0 : 1), least: 1 };

/** What it costs that a query becomes the beginning of a text, all of it, or that it does so without its last sign; Infinity where that is too much. */
type Distances = { begun: number; whole: number; butLast: number };

/**
 * The least cost at which a query becomes the beginning of a text: by signs put in, left out, put in each other's place or swapped with their
 * neighbour (the "optimal string alignment" distance, its last row read wherever the text may end).
 * @param limit more than this is not looked for further
 * @param whole whether the text may not go on
 * @returns Infinity when it costs more than the limit
 */
export function prefixDistance(query: string, text: string, limit: number, cost: Cost, whole = false): number {
  const distances = distancesOf(query, text, limit, cost);
  return whole ? distances.whole : distances.begun;
}

/** The same for each way at once. Only a band of the table is filled in, as far from its diagonal as the limit reaches. */
export function distancesOf(query: string, text: string, limit: number, cost: Cost): Distances {
  const band = Math.floor(limit / cost.least);
  const width = Math.min(text.length, query.length + band);
  let [twoBefore, before, row] = rowsOf(width + 1);
  row.fill(Infinity, 0, width + 1)[0] = 0;
  for (let at = 1; at <= Math.min(width, band); at++) row[at] = row[at - 1]! + cost.of(text[at - 1]!);
  let butLast = Infinity;
  for (let place = 1; place <= query.length; place++) {
    butLast = leastIn(row, width);
    if (butLast > limit) return tooFar;
    [twoBefore, before, row] = [before, row, twoBefore];
    row.fill(Infinity, 0, width + 1);
    const sign = query[place - 1]!;
    const alone = cost.of(sign);
    const last = Math.min(width, place + band);
    for (let at = Math.max(0, place - band); at <= last; at++) {
      let best = before[at]! + alone;
      if (at > 0) {
        const other = text[at - 1]!;
        best = Math.min(best, row[at - 1]! + cost.of(other), before[at - 1]! + cost.of(sign, other));
        if (sign === text[at - 2] && query[place - 2] === other) best = Math.min(best, twoBefore[at - 2]! + 1);
      }
      row[at] = best;
    }
  }
  const within = (far: number) => (far > limit ? Infinity : far);
  return {
    begun: within(leastIn(row, width)),
    whole: width === text.length ? within(row[width]!) : Infinity,
    butLast: within(butLast),
  };
}

const tooFar: Distances = { begun: Infinity, whole: Infinity, butLast: Infinity };

type Row = Float64Array;

/** The same ones each time: thousands of names are compared at a key. */
let rows: readonly [Row, Row, Row] | undefined;

function rowsOf(length: number): readonly [Row, Row, Row] {
  if (!rows || rows[0].length < length)
    rows = [new Float64Array(length), new Float64Array(length), new Float64Array(length)];
  return rows;
}

function leastIn(row: Row, last: number): number {
  let least = Infinity;
  for (let at = 0; at <= last; at++) if (row[at]! < least) least = row[at]!;
  return least;
}
