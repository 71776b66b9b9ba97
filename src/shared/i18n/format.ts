import type { Messages } from './messages/en/interface.ts';

/**
 * What a language says of dates and numbers. Not by `Intl`, whose first use takes a third of a page's hydration, and whose words may be
 * others in the browser than in the prerendered page; the test compares.
 */
type Format = Messages['format'];

/**
 * A date as exact as it is known, in the words of a language.
 * @param date `2025`, `2025-01` or `2025-01-24`
 */
export function formatDate(date: string, { date: inWords }: Format): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  return inWords(year, month, day);
}

/** The same without its year, short enough for a column: 24 Jan, 1월 24일. */
export function formatDay(date: string, { day: inWords }: Format): string {
  const [, month = 1, day = 1] = date.split('-').map(Number);
  return inWords(month, day);
}

/** A whole number in groups of three digits. */
export function formatNumber(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A number to three digits that count: 11.9M, 1190만. */
export function formatRound(value: number, { units }: Format): string {
  const rounded = Number(value.toPrecision(3));
  const [unit, sign] = units.find(([size]) => rounded >= size) ?? [1, ''];
  return `${Number((rounded / unit).toPrecision(3))}${sign}`;
}
