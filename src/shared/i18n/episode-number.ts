/** Season and number of an episode: `s2e3` → 2 and 3. */
export function episodeOf(gate: string): { season: number; number: number } {
  const [, season, number] = /^s(\d+)e(\d+)$/.exec(gate) ?? [];
  return { season: Number(season), number: Number(number) };
}

/** The number of an episode where there is room for no more: `s1e3` → 3, and with its season from the second one on: `s2e3` → 2×3. */
export function episodeNumber(gate: string): string {
  const { season, number } = episodeOf(gate);
  return season === 1 ? `${number}` : `${season}×${number}`;
}

/** Episodes by season, in their order. */
export function bySeason(order: readonly string[]): { season: number; episodes: string[] }[] {
  const seasons = new Map<number, string[]>();
  for (const gate of order) {
    const { season } = episodeOf(gate);
    seasons.set(season, [...(seasons.get(season) ?? []), gate]);
  }
  return [...seasons].map(([season, episodes]) => ({ season, episodes }));
}
