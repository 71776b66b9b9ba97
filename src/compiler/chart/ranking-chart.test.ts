import { describe, expect, test } from 'vitest';
import { rankingChart } from './ranking-chart.ts';

const week = (day: string, rank: number, views?: number, hours?: number) => ({
  id: `week-${day}`,
  week: day,
  rank,
  views,
  hours,
});
const weeks = [
  week('2025-01-05', 3, 4_700_000, 32_600_000),
  week('2025-01-12', 1, 11_900_000, 82_700_000),
  week('2025-01-19', 2, 5_400_000),
];
const panel = (id: string, from = weeks) => rankingChart(from).find((one) => one.id === id);

describe('the chart of a ranking', () => {
  test('has a panel for each figure of which anything is known', () => {
    expect(rankingChart([])).toEqual([]);
    expect(rankingChart(weeks).map(({ id }) => id)).toEqual(['rank', 'views', 'hours']);
    expect(rankingChart([week('2025-01-05', 2)]).map(({ id }) => id)).toEqual(['rank']);
  });

  test('has the first place on top, a tick for each place, and a line from week to week', () => {
    expect(panel('rank')?.ticks).toEqual([
      { value: 1, y: 0 },
      { value: 2, y: 50 },
      { value: 3, y: 100 },
    ]);
    expect(panel('rank')?.marks.map(({ value, y }) => [value, y])).toEqual([
      [3, 100],
      [1, 0],
      [2, 50],
    ]);
    expect(panel('rank')?.line).toBe('M16.67,100L50,0L83.33,50');
    expect(panel('views')).not.toHaveProperty('line');
  });

  test('has whole places only on its axis, the first among them', () => {
    expect(panel('rank', [week('2025-01-05', 1)])?.ticks.map(({ value }) => value)).toEqual([1, 2, 3]);
    expect(panel('rank', [week('2025-01-05', 10)])?.ticks.map(({ value }) => value)).toEqual([1, 5, 10]);
  });

  test('counts amounts from nothing to a round one above the largest', () => {
    expect(panel('views')?.ticks.map(({ value, y }) => [value, y])).toEqual([
      [0, 100],
      [5_000_000, 66.67],
      [10_000_000, 33.33],
      [15_000_000, 0],
    ]);
    expect(panel('views')?.marks.map(({ y }) => y)).toEqual([68.67, 20.67, 64]);
  });

  test('has no mark where a figure is not known, and keeps its place', () => {
    expect(panel('hours')?.marks[2]).toEqual({ id: 'week-2025-01-19', x: 83.33, width: 28, day: '2025-01-19' });
  });

  test('leaves a week without a row empty, and breaks its line there', () => {
    const gapped = [weeks[0]!, week('2025-01-19', 2), week('2025-01-26', 4)];
    expect(panel('rank', gapped)?.marks.map(({ x }) => x)).toEqual([12.5, 62.5, 87.5]);
    expect(panel('rank', gapped)?.line).toBe('M12.5,66.67ZM62.5,33.33L87.5,100');
  });

  test('of many weeks, says the dates of no more than six', () => {
    const many = Array.from({ length: 13 }, (_, place) =>
      week(new Date(Date.UTC(2025, 0, 5 + 7 * place)).toISOString().slice(0, 10), 1, place + 1),
    );
    const dated = panel('views', many)?.marks.flatMap(({ day }) => day ?? []);
    expect(dated).toEqual(['2025-01-05', '2025-01-26', '2025-02-16', '2025-03-09', '2025-03-30']);
  });
});
