/**
 * How many slips make a query the beginning of a text from some place on: a sign put in, left out, wrong, or swapped with its neighbour.
 * For a limit of one or two, where it is quicker than a table of distances.
 * @returns Infinity when they are more than the limit
 */
export function slipsIn(query: string, text: string, start: number, limit: number): number {
  return slipsFrom(0, start, query, text, limit);
}

function slipsFrom(from: number, to: number, query: string, text: string, limit: number): number {
  let [at, other] = [from, to];
  while (at < query.length && query[at] === text[other]) {
    at++;
    other++;
  }
  if (at === query.length) return 0;
  if (limit === 0) return Infinity;
  const left = limit - 1;
  let fewest = slipsFrom(at + 1, other, query, text, left);
  if (other < text.length) {
    fewest = Math.min(
      fewest,
      slipsFrom(at, other + 1, query, text, left),
      slipsFrom(at + 1, other + 1, query, text, left),
    );
    if (query[at] === text[other + 1] && query[at + 1] === text[other])
      fewest = Math.min(fewest, slipsFrom(at + 2, other + 2, query, text, left));
  }
  return fewest + 1;
}
