/** How people write the number of an episode, beside its name: `s1e3`, `1x3`, `ep3`, `제3화`. @param id as in `episodes/s1e3` */
export function episodeSpellings(id: string): string[] {
  const [, season, number] = /^episodes\/s(\d+)e(\d+)$/.exec(id) ?? [];
  if (number === undefined) return [];
  const withSeason = [`s${season}e${number}`, `${season}x${number}`, `시즌${season} ${number}화`];
  return season === '1' ? [...withSeason, `ep${number}`, `e${number}`, `제${number}화`, `${number}회`] : withSeason;
}
