import { goalOf, isMissed } from './goals.ts';
import { quantities } from './quantities.ts';
import type { Reading } from './readings.ts';
import type { Figure } from './results.ts';

/** One figure for all runs of the same reading, in the order in which they were first read. */
export function figuresOf(readings: readonly Reading[]): Figure[] {
  const plain = new Map(readings.filter(({ variant }) => variant === 'plain').map((one) => [pairOf(one), one.value]));
  return seriesIn(readings).map(([first, ...others]) => {
    const { measure, page, variant, quantity } = first;
    const runs = [first, ...others];
    const values = runs.map(({ value }) => value);
    const ratios = runs.flatMap((one) => {
      const beside = plain.get(pairOf(one));
      return variant === 'plain' || !beside ? [] : [one.value / beside];
    });
    const found = { median: rounded(median(values)), ratio: ratios.length > 0 ? rounded(median(ratios)) : null };
    const goal = variant === 'ours' ? goalOf(measure, quantity, page) : undefined;
    return {
      measure,
      ...page,
      variant,
      quantity,
      unit: quantities[quantity],
      ...found,
      least: rounded(Math.min(...values)),
      most: rounded(Math.max(...values)),
      goal: goal ? { ...goal, isMissed: isMissed(goal, found) } : null,
    };
  });
}

/** Of an even number of values, the mean of the two in the middle. @throws when there is none */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new Error('no values to take the median of');
  return (low + high) / 2;
}

/** The runs of each reading. */
function seriesIn(readings: readonly Reading[]): [Reading, ...Reading[]][] {
  const all = new Map<string, [Reading, ...Reading[]]>();
  for (const reading of readings) {
    const key = `${reading.variant} ${comparedOf(reading)}`;
    const runs = all.get(key);
    if (runs) runs.push(reading);
    else all.set(key, [reading]);
  }
  return [...all.values()];
}

/** The same whichever site it was read of. */
function comparedOf({ measure, page, quantity }: Reading): string {
  return `${measure} ${page.address} ${quantity}`;
}

/** What is compared within a run. */
function pairOf(reading: Reading): string {
  return `${reading.run} ${comparedOf(reading)}`;
}

/** To what a table shows and a file keeps. */
function rounded(value: number): number {
  return value >= 10 ? Math.round(value * 10) / 10 : Math.round(value * 10_000) / 10_000;
}
