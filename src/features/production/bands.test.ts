import { describe, expect, test } from 'vitest';
import { bandsOf } from './bands.ts';

const dated = (...dates: string[]) => dates.map((date) => ({ date }));
const shapeOf = (...dates: string[]) => bandsOf(dated(...dates)).map(({ date, items }) => [date, items.length]);

describe('the headings of the log', () => {
  test('are years where little happened', () => {
    expect(shapeOf('2019', '2019-03-21', '2019-12', '2021-06-30')).toEqual([
      ['2019', 3],
      ['2021', 1],
    ]);
  });

  test('are months in a year of more than six, and that year for what has no month', () => {
    expect(
      shapeOf('2024-12', '2025', '2025-01-07', '2025-01-20', '2025-01-24', '2025-03', '2025-03-12', '2025-05', '2026'),
    ).toEqual([
      ['2024', 1],
      ['2025', 1],
      ['2025-01', 3],
      ['2025-03', 2],
      ['2025-05', 1],
      ['2026', 1],
    ]);
  });

  test('keep every item once and in order', () => {
    const moments = dated(
      '2025-01-01',
      '2025-01-02',
      '2025-02',
      '2025-02-03',
      '2025-04',
      '2025-05',
      '2025-06',
      '2026-01',
    );
    expect(bandsOf(moments).flatMap(({ items }) => items)).toEqual(moments);
  });

  test('leave nothing out that has no date', () => {
    expect(bandsOf([{}, { date: '2024' }])).toEqual([
      { date: '', items: [{}] },
      { date: '2024', items: [{ date: '2024' }] },
    ]);
  });
});
