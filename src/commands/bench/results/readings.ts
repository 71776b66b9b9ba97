import type { PageName } from '#shared/router/addresses.ts';
import type { Measure } from './measures.ts';
import type { Quantity } from './quantities.ts';

/**
 * The three kinds of the same site: as it was built; its pages without scripts; and their words and links as somebody would write them by hand
 * in HTML. The last is what the others are compared to.
 */
export const variants = ['plain', 'without scripts', 'ours'] as const;
export type Variant = (typeof variants)[number];

/** A page that stands for all of its kind. */
export type SamplePage = { kind: PageName; address: string };

/** What was read in one run. */
export type Reading = {
  measure: Measure;
  page: SamplePage;
  variant: Variant;
  quantity: Quantity;
  value: number;
  /** From 0. */
  run: number;
};

/** What one look at a page tells. */
export type Values = Partial<Record<Quantity, number>>;
