import type { SearchIndex } from '#search/search-index.ts';
import { find } from '#search/find.ts';
import type { Case } from './generated.ts';

/** How many of some queries were answered by the right page first, and among the first three; with those that were not. */
export type Rate = { asked: number; first: number; amongThree: number; missed: string[] };

export function rateOf(index: SearchIndex, cases: readonly Case[]): Rate {
  const rate: Rate = { asked: 0, first: 0, amongThree: 0, missed: [] };
  for (const { typed, finds } of cases) {
    const place = find(index, typed).findIndex(({ entry }) => finds.has(entry.id));
    rate.asked += 1;
    if (place === 0) rate.first += 1;
    if (place >= 0 && place < 3) rate.amongThree += 1;
    if (place !== 0) rate.missed.push(`${typed} → ${[...finds].join(', ')} (${place < 0 ? 'not found' : place + 1})`);
  }
  return rate;
}

export function sumOf(rates: readonly Rate[]): Rate {
  return {
    asked: rates.reduce((sum, { asked }) => sum + asked, 0),
    first: rates.reduce((sum, { first }) => sum + first, 0),
    amongThree: rates.reduce((sum, { amongThree }) => sum + amongThree, 0),
    missed: rates.flatMap(({ missed }) => missed),
  };
}
