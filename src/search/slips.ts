/**
 * How many slips make a query the beginning of a text from one of its places on: a sign put in, left out, wrong, or swapped with its neighbour.
 * @returns Infinity when they are more than the limit; with a limit of two it is asked a few dozen times at most, and mostly once
 */
export function slipsIn(query: string, text: string, start: number, limit: number): number {
  const go = (from: number, to: number, left: number): number => {
    let [at, other] = [from, to];
    while (at < query.length && query[at] === text[other]) {
      at++;
      other++;
    }
    if (at === query.length) return 0;
    if (left === 0) return Infinity;
    const fewest = Math.min(
      go(at + 1, other, left - 1),
      other < text.length ? go(at, other + 1, left - 1) : Infinity,
      other < text.length ? go(at + 1, other + 1, left - 1) : Infinity,
      query[at] === text[other + 1] && query[at + 1] === text[other] ? go(at + 2, other + 2, left - 1) : Infinity,
    );
    return 1 + fewest;
  };
  return go(0, start, limit);
}
