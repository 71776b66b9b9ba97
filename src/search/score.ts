/** So much can lack within a tier. */
const tierWidth = 16;

/** A match as one number, the less the better: its tier, and within it what it lacks, where 0 is a perfect one. */
export function scoreOf(tier: number, lack = 0): number {
  return tier * tierWidth + Math.min(lack, tierWidth - 1);
}

/** The score of what does not match. */
export const noMatch = Infinity;

export function tierOf(score: number): number {
  return Math.floor(score / tierWidth);
}

export function lackOf(score: number): number {
  return score % tierWidth;
}

/** What lacks about the same has the same step, and is ordered by weight. */
export function stepOf(score: number): number {
  return Math.round(score * 5);
}
