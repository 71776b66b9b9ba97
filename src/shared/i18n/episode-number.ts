/** The number of an episode within its season: `s1e3` → 3. */
export function episodeNumber(gate: string): number {
  return Number(gate.slice(gate.indexOf('e') + 1));
}
