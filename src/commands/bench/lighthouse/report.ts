/** What the bench asks of the process that runs Lighthouse. */
export type Ask = { url: string; port: number; categories: readonly Category[] };

export type Category = 'performance' | 'accessibility' | 'best-practices' | 'seo';

/** What the bench reads of Lighthouse's report: https://github.com/GoogleChrome/lighthouse/blob/main/docs/understanding-results.md */
export type Report = {
  categories: Partial<Record<Category, { score: number | null }>>;
  audits: Record<string, { numericValue?: number }>;
  environment: { benchmarkIndex: number };
};
export type Answer = { report: Report } | { failure: string };
