import type { Measure } from '../results/measures.ts';
import type { Quantity } from '../results/quantities.ts';
import type { Reading, Values } from '../results/readings.ts';
import type { Bench, Run } from './bench.ts';

/** Bytes and requests are the same each time. */
const once: ReadonlySet<Measure> = new Set(['visit', 'update', 'pages']);

/** What was read, and a sentence for each look that gave nothing. */
type Found = { readings: Reading[]; failures: string[] };

/**
 * Reads each measure, those of times so often as is asked.
 * @param tell what is about to be measured
 */
export async function runMeasures(
  bench: Bench,
  measures: readonly (readonly [Measure, Run])[],
  runs: number,
  tell: (line: string) => void,
): Promise<Found> {
  const found: Found = { readings: [], failures: [] };
  for (const [measure, looksOf] of measures) {
    const times = once.has(measure) ? 1 : runs;
    for (let run = 0; run < times; run++) {
      tell(`${measure}, run ${run + 1} of ${times}`);
      for (const { page, variant, read } of looksOf(bench, run)) {
        const values = await twice(read).catch((error: unknown) => {
          found.failures.push(`${measure}, ${page.address}, ${variant}: ${String(error)}`);
          return {};
        });
        for (const [quantity, value] of Object.entries(values as Required<Values>))
          found.readings.push({ measure, page, variant, quantity: quantity as Quantity, value, run });
      }
    }
  }
  return found;
}

/** On a busy machine a look may take longer than anybody would wait. */
async function twice(read: () => Promise<Values>): Promise<Values> {
  return read().catch(read);
}
