import type { Lighthouse } from '../lighthouse/lighthouse.ts';
import type { Category, Report } from '../lighthouse/report.ts';
import { type Values, variants } from '../results/readings.ts';
import { eachSite, type Run } from './bench.ts';

/** Other scores are the same in each run, and those of plain HTML are nobody's goal. */
const timed: Category[] = ['performance'];
const all: Category[] = ['performance', 'accessibility', 'best-practices', 'seo'];

/** What Lighthouse models of a phone on a slow line; it also tells how fast it found the machine, before each look. */
export function lighthouse(process: Lighthouse): Run {
  return ({ port, sites, pages, benchmarkIndices }, run) =>
    eachSite(pages, variants, async (page, variant) => {
      const url = sites[variant].origin + page.address;
      const report = await process.look({ url, port, categories: variant === 'ours' && run === 0 ? all : timed });
      benchmarkIndices.push(report.environment.benchmarkIndex);
      return valuesOf(report);
    });
}

/** @throws when the report lacks a time */
function valuesOf({ categories, audits }: Report): Values {
  const read = (audit: string) => {
    const value = audits[audit]?.numericValue;
    if (value === undefined) throw new Error(`Lighthouse has no ${audit}`);
    return value;
  };
  const score = (category: Category) => {
    const found = categories[category]?.score;
    return typeof found === 'number' ? Math.round(found * 100) : undefined;
  };
  return withoutGaps({
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best practices': score('best-practices'),
    seo: score('seo'),
    'first paint': read('first-contentful-paint'),
    'largest paint': read('largest-contentful-paint'),
    blocked: read('total-blocking-time'),
    shift: read('cumulative-layout-shift'),
  });
}

function withoutGaps(values: Record<string, number | undefined>): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Values;
}
