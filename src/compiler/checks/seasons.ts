import type { Finding } from '../record/author-error.ts';
import type { RecordSet } from '../record/load.ts';
import { dangling } from './dangling.ts';

/** Seasons stand in their order, and under each its own episodes in theirs, once: every gate is compared by it. */
export function* checkSeasons({ series }: RecordSet): Generator<Finding> {
  for (const [s, { number, episodes }] of series.seasons.entries()) {
    const before = series.seasons[s - 1]?.number ?? 0;
    if (number <= before)
      yield {
        file: 'series.yaml',
        field: `seasons[${s}].number`,
        expected: `a number above ${before}`,
        found: String(number),
      };
    for (const [e, gate] of episodes.entries()) {
      const last = e === 0 ? 0 : numberOf(episodes[e - 1] ?? '');
      if (!gate.startsWith(`s${number}e`) || numberOf(gate) <= last)
        yield {
          file: 'series.yaml',
          field: `seasons[${s}].episodes[${e}]`,
          expected: `an episode of season ${number} with a number above ${last}`,
          found: `"${gate}"`,
        };
    }
  }
}

const numberOf = (gate: string) => Number(gate.slice(gate.indexOf('e') + 1));

/** Every episode of a season has its file, and every file is of an episode, called by its season and number. */
export function* checkEpisodes({ series, episodes }: RecordSet): Generator<Finding> {
  for (const [s, season] of series.seasons.entries())
    for (const [e, gate] of season.episodes.entries())
      if (!episodes.has(gate))
        yield dangling('series.yaml', `seasons[${s}].episodes[${e}]`, 'episode file', gate, episodes.keys());
  const listed = new Set(series.seasons.flatMap((season) => season.episodes));
  for (const [id, { season, number }] of episodes) {
    if (!listed.has(id))
      yield {
        file: `episodes/${id}.yaml`,
        field: '',
        expected: 'an episode that series.yaml lists under its season',
        found: `"${id}", which it does not list`,
      };
    if (id !== `s${season}e${number}`)
      yield {
        file: `episodes/${id}.yaml`,
        field: 'number',
        expected: `season and number as in the file name ${id}`,
        found: `season ${season}, number ${number}`,
      };
  }
}
