/** The number of an episode as readers write it: `s1e3` → 3, and with its season from the second one on: `s2e3` → 2×3. */
export function episodeNumber(gate: string): string {
  const [, season = '', number = ''] = /^s(\d+)e(\d+)$/.exec(gate) ?? [];
  return season === '1' ? number : `${season}×${number}`;
}
