import type { PageName } from '#shared/router/addresses.ts';
import type { Goal } from './goals.ts';
import type { Measure } from './measures.ts';
import type { Quantity, Unit } from './quantities.ts';
import type { Variant } from './readings.ts';

/** What `/bench.json` holds: the last whole run of `npm run bench`. Fields may be added; none changes its meaning within a version. */
export type Results = {
  version: 1;
  /** When the run began, as in `2025-01-31T12:00:00.000Z`. */
  date: string;
  /** What was measured: a commit of the project, and whether the files were other than there. */
  commit: { id: string; isChanged: boolean };
  versions: { node: string; chromium: string; lighthouse: string | null };
  machine: {
    processor: string;
    cores: number;
    /** Lighthouse's own measure of how fast the machine was meanwhile, the median; a quick desktop has above 1,500. */
    benchmarkIndex: number | null;
  };
  /** The line and the processor that measures of time were slowed to; Lighthouse models its own. */
  slowedTo: { roundTripMs: number; downBitsPerSecond: number; upBitsPerSecond: number; processorTimesSlower: number };
  /** How often times were measured; bytes are measured once. */
  runs: number;
  figures: Figure[];
};

export type Figure = {
  measure: Measure;
  kind: PageName;
  address: string;
  variant: Variant;
  quantity: Quantity;
  unit: Unit;
  median: number;
  least: number;
  most: number;
  /** Times the same of plain HTML: the median of the ratios of each run. Null for plain HTML itself, and where it has none or has nothing. */
  ratio: number | null;
  /** Only ours has goals. */
  goal: (Goal & { isMissed: boolean }) | null;
};
