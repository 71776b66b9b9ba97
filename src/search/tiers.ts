/** How good a way of matching is, the best first. A match further down never stands before one further up. */
export const tiers = {
  whole: 0,
  begins: 1,
  inside: 2,
  initials: 3,
  initialsInside: 4,
  layout: 5,
  sound: 6,
  role: 7,
  near: 8,
  close: 9,
  slip: 10,
} as const;

/** The tier of a match, and within it what it lacks: 0 is a perfect one. */
export type Match = { tier: number; lack: number };

/** The better of two matches. */
export function better(a: Match | undefined, b: Match | undefined): Match | undefined {
  if (!a || !b) return a ?? b;
  return b.tier < a.tier || (b.tier === a.tier && b.lack < a.lack) ? b : a;
}
