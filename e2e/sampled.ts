/** Whether everything that there is is looked at, as `npm run hunt` does; other commands look at some of what is alike. */
export const isWhole = process.env['HUNT'] === 'whole';

/** Whether long suites are run, as `npm run test:all` does. */
export const isLong = isWhole || process.env['HUNT'] === 'all';

/** One in so many of a list, or each where everything is looked at. */
export function sampled<Item>(items: readonly Item[], oneIn: number): Item[] {
  return items.filter((_, place) => isWhole || place % oneIn === 0);
}
