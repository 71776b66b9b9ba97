import type { Award } from '#shared/schema/document.ts';

/** What was won, then what was only a nomination, each by date. */
export function winsFirst(awards: readonly Award[]): Award[] {
  const rank = ({ result }: Award) => (result === 'won' ? 0 : 1);
  return awards.toSorted((a, b) => rank(a) - rank(b) || a.date.localeCompare(b.date));
}
