import { expect, test } from 'vitest';
import { formatDate, formatDay, formatNumber, formatRound } from './format.ts';
import { messages as en } from './messages/en/format.ts';
import { messages as ko } from './messages/ko/format.ts';

test.each([
  ['2025-01-24', '24 January 2025', '2025년 1월 24일'],
  ['2026-12', 'December 2026', '2026년 12월'],
  ['2019', '2019', '2019년'],
])('%s is %s and %s', (date, inEnglish, inKorean) => {
  expect(formatDate(date, en)).toBe(inEnglish);
  expect(formatDate(date, ko)).toBe(inKorean);
});

test('dates read as the platform has them', () => {
  const day = { month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
  for (let month = 1; month <= 12; month += 1) {
    const date = `2025-${String(month).padStart(2, '0')}-07`;
    for (const format of [en, ko]) {
      const byPlatform = new Intl.DateTimeFormat(format.locale.replace('_', '-'), { ...day, year: 'numeric' });
      expect(formatDate(date, format)).toBe(byPlatform.format(new Date(date)));
    }
    expect(formatDay(date, ko)).toBe(new Intl.DateTimeFormat('ko-KR', day).format(new Date(date)));
  }
  expect(formatDay('2025-01-27', en)).toBe('27 Jan');
});

test.each([0, 7, 950, 1000, 43_210, 999_600, 5_400_000, 11_900_000, 82_700_000, 117_000_000, 1_234_000_000])(
  '%i reads as the platform has it',
  (value) => {
    for (const [lang, format] of Object.entries({ en, ko })) {
      const round = new Intl.NumberFormat(lang, {
        notation: 'compact',
        maximumSignificantDigits: 3,
        useGrouping: false,
      });
      expect(formatRound(value, format)).toBe(round.format(value));
      expect(formatNumber(value)).toBe(new Intl.NumberFormat(lang).format(value));
    }
  },
);
