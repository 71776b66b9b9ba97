import { expect, test, vi } from 'vitest';
import { isDay, today } from './calendar-day.ts';

test.each(['2026-11-29', '2024-02-29', '1999-12-31', '0001-01-01'])('%s is a day', (day) => {
  expect(isDay(day)).toBe(true);
});

test.each([
  '2025-02-29',
  '2025-04-31',
  '2025-13-01',
  '2025-00-10',
  '2025-1-1',
  '2025-01',
  '2025-01-01T00:00:00.000Z',
  ' 2025-01-01',
  '+002025-01-01',
  '',
  20250101,
  null,
  ['2025-01-01'],
])('%j is none', (day) => {
  expect(isDay(day)).toBe(false);
});

test('today is the day of the reader’s own calendar, east and west of Greenwich', () => {
  for (const [zone, expected] of [
    ['Asia/Seoul', '2026-01-03'],
    ['America/Los_Angeles', '2026-01-02'],
  ] as const) {
    vi.stubEnv('TZ', zone);
    expect(today(new Date('2026-01-02T20:00:00Z'))).toBe(expected);
  }
  vi.unstubAllEnvs();
});
