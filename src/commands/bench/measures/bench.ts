import type { PageName } from '#shared/router/addresses.ts';
import type { OpenBrowser } from '../phone/phone.ts';
import type { SamplePage, Values, Variant } from '../results/readings.ts';
import type { ServedSite } from '../site/served-site.ts';

/** What every measure works with. */
export type Bench = OpenBrowser & {
  sites: Record<Variant, ServedSite>;
  /** One page of each kind. */
  samples: readonly SamplePage[];
  /** Those of them that are measured in time. */
  pages: readonly SamplePage[];
  /** How fast Lighthouse has found the machine, as often as it looked. */
  benchmarkIndices: number[];
};

/** A look at one page of one site, still to be taken. */
type Look = { page: SamplePage; variant: Variant; read: () => Promise<Values> };

/** The looks of one run in their order: those to be compared stand side by side. @param run from 0 */
export type Run = (bench: Bench, run: number) => Look[];

/** @throws when no page is of the kind */
export function sampleOf({ samples }: Pick<Bench, 'samples'>, kind: PageName): SamplePage {
  const sample = samples.find((page) => page.kind === kind);
  if (!sample) throw new Error(`no page of the kind ${kind}`);
  return sample;
}

/** Each page of each site. */
export function eachSite(pages: readonly SamplePage[], variants: readonly Variant[], read: Reader): Look[] {
  return pages.flatMap((page) => variants.map((variant) => ({ page, variant, read: () => read(page, variant) })));
}

type Reader = (page: SamplePage, variant: Variant) => Promise<Values>;
