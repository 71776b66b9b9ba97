import { setTimeout } from 'node:timers/promises';
import { withPhone, slowedTo } from '../phone/phone.ts';
import { variants } from '../results/readings.ts';
import { eachSite, type Run } from './bench.ts';

/** What is read of an event: names, instants and durations as Chromium's tracing gives them, in microseconds; `tdur` is what the thread itself took. */
type TraceEvent = { name: string; ph: string; pid: number; tid: number; ts: number; dur?: number; tdur?: number };

/** Up to here a task keeps nobody waiting, in ms: https://web.dev/articles/tbt */
const bearable = 50;

/** What comes once the app runs, in ms. */
const settling = 2500;

/** What the main thread is kept busy with after the first paint; workers take no part. */
export const mainThread: Run = ({ browser, sites, pages }) =>
  eachSite(pages, variants, (page, variant) =>
    withPhone(browser, { hasWorker: false }, async (tab) => {
      await browser.startTracing(tab, { categories: ['toplevel', 'loading'] });
      await tab.goto(sites[variant].origin + page.address, { waitUntil: 'load' });
      if (variant === 'ours') await tab.locator('html[data-ready]').waitFor();
      await setTimeout(settling);
      const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
      return { blocked: blockedAfterPaint(traceEvents) };
    }),
  );

/**
 * How long tasks block on a slow phone: what each takes the thread itself, so many times over, beyond what is bearable. What else the machine
 * does is not in it.
 * @returns ms
 * @throws when nothing was painted
 */
export function blockedAfterPaint(events: readonly TraceEvent[]): number {
  const paint = events.findLast(({ name }) => name === 'firstContentfulPaint');
  if (!paint) throw new Error('a first paint: expected in the trace, but there is none');
  const tasks = events
    .filter(
      ({ name, ph, pid, tid, ts }) =>
        name.endsWith('RunTask') && ph === 'X' && pid === paint.pid && tid === paint.tid && ts >= paint.ts,
    )
    .toSorted((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  let sum = 0;
  let end = 0;
  for (const { ts, dur = 0, tdur = dur } of tasks) {
    // A task within a task is told twice.
    if (ts < end) continue;
    end = ts + dur;
    sum += Math.max(0, (tdur / 1000) * slowedTo.processorTimesSlower - bearable);
  }
  return sum;
}
