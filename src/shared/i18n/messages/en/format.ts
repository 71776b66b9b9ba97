const months = 'January February March April May June July August September October November December'.split(' ');

/** How dates and numbers are written. */
export const messages = {
  /** Language and country, as previews of links ask for it: https://ogp.me/#optional */
  locale: 'en_GB',
  /** A date as exact as it is known; months and days count from 1. */
  date: (year: number, month?: number, day?: number): string =>
    [day, month && months[month - 1], year].filter(Boolean).join(' '),
  /** A day without its year, short enough for a column. */
  day: (month: number, day: number): string => `${day} ${months[month - 1]?.slice(0, 3)}`,
  /** What shortens a large number, larger units first. */
  units: [
    [1e9, 'B'],
    [1e6, 'M'],
    [1e3, 'K'],
  ] as [size: number, sign: string][],
};
