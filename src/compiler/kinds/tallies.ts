import { isSafe } from '#shared/gate/is-open.ts';
import type { Tally } from '#shared/schema/document.ts';
import type { RecordOf } from '../record/load.ts';
import { type Context, gateKey } from '../statements/context.ts';

/** What the tables of each note come to, in the order of the notes; a note without one has no tally. What is gated is not counted. */
export function talliesOf(context: Context): Tally[] {
  return [...context.records.notes]
    .toSorted(([, a], [, b]) => a.order - b.order)
    .map(([id, record]): Tally => ({
      id,
      awards: awardsTally((record.awards ?? []).filter((award) => isSafe(gateKey(gateOfAward(context, award))))),
      ranking: rankingTally(record.ranking ?? []),
    }))
    .filter(({ awards, ranking }) => awards ?? ranking);
}

type Written = NonNullable<RecordOf<'notes'>['awards']>[number];

/** A prize is as late as the one who won it. */
export function gateOfAward({ records }: Context, { person }: Written) {
  return person === undefined ? undefined : records.people.get(person)?.from;
}

function awardsTally(awards: readonly Written[]): Tally['awards'] {
  if (awards.length === 0) return undefined;
  return { won: awards.filter(({ result }) => result === 'won').length, nominated: awards.length };
}

/** Of several weeks at the highest place, the first. */
function rankingTally(weeks: NonNullable<RecordOf<'notes'>['ranking']>): Tally['ranking'] {
  const [best] = weeks.toSorted((a, b) => a.rank - b.rank || a.week.localeCompare(b.week));
  return best && { best: best.rank, weeks: weeks.length, views: best.views };
}
