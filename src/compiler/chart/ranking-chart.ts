import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import type { ChartMark, ChartPanel, RankingWeek } from '#shared/schema/document.ts';

type Week = Pick<RankingWeek, 'id' | 'week' | 'rank' | 'views' | 'hours'>;
type Figure = ChartPanel['id'];

/** Half a week in milliseconds, and what a column leaves free of it on either side. */
const halfWeek = 3.5 * 24 * 60 * 60 * 1000;
const air = 0.16 * halfWeek;

/** So many columns bear their figures and dates; of more weeks, every second or third does. */
const labelled = 6;

/** A place of the list that is low enough to show a rise: a chart of first places alone would be a line on its upper edge. */
const lowest = 3;

/**
 * The weeks in a ranking as they are drawn, one figure over the other: places, then what was counted, as far as anything of it is known. Columns
 * stand where their week lies in time, so that a week without a row stays empty, and a figure that is not known has no mark.
 * @param weeks in the order of their dates; `week` is the last day
 * @returns nothing for no weeks
 */
export function rankingChart(weeks: readonly Week[]): ChartPanel[] {
  const days = weeks.map(({ week }) => Date.parse(week));
  const time = scaleUtc()
    .domain([Math.min(...days) - halfWeek, Math.max(...days) + halfWeek])
    .range([0, 100]);
  const each = Math.ceil(weeks.length / labelled);
  const columns = weeks.map(({ id, week }, index) => ({
    id,
    x: exact(time(days[index] ?? 0)),
    width: exact(time(halfWeek - air) - time(air - halfWeek)),
    ...(index % each === 0 && { day: week }),
  }));
  const figures: Figure[] = ['rank', 'views', 'hours'];
  return figures.flatMap((id) => {
    const values = weeks.map((week) => week[id]);
    const known = values.flatMap((value) => value ?? []);
    if (known.length === 0) return [];
    const scale = id === 'rank' ? placesTo(Math.max(...known)) : amountsTo(Math.max(...known));
    const marks = columns.map((column, index): ChartMark => {
      const value = values[index];
      return { ...column, ...(value !== undefined && { value, y: exact(scale.place(value)) }) };
    });
    return [
      {
        id,
        ticks: scale.ticks.map((value) => ({ value, y: exact(scale.place(value)) })),
        marks,
        ...(id === 'rank' && { line: lineThrough(marks, days) }),
      },
    ];
  });
}

type Scale = { place: (value: number) => number; ticks: number[] };

/** The first place is on top. */
function placesTo(last: number): Scale {
  const scale = scaleLinear([1, Math.max(last, lowest)], [0, 100]);
  return { place: scale, ticks: [1, ...scale.ticks(2).filter((place) => place > 1 && Number.isInteger(place))] };
}

/** From nothing to a round amount that is no less than the largest. */
function amountsTo(most: number): Scale {
  const scale = scaleLinear([0, most], [100, 0]).nice(3);
  return { place: scale, ticks: scale.ticks(3) };
}

/** From place to place, and broken where a week has no row. */
function lineThrough(marks: readonly ChartMark[], days: readonly number[]): string {
  const gapped = marks.flatMap((mark, index) => {
    const since = (days[index] ?? 0) - (days[index - 1] ?? 0);
    return index > 0 && since > 2.5 * halfWeek ? [undefined, mark] : [mark];
  });
  const path = line<ChartMark | undefined>()
    .defined((mark) => mark?.y !== undefined)
    .x((mark) => mark?.x ?? 0)
    .y((mark) => mark?.y ?? 0)
    .digits(2);
  return path(gapped) ?? '';
}

/** Hundredths of a per cent are less than a pixel. */
function exact(length: number): number {
  return Math.round(length * 100) / 100;
}
