/** The wall of characters. They come with its code. */
export const messages = {
  /** For search engines and previews. */
  description: 'Who is who, with nothing told before its episode.',
  /** Over the tabs, for screen readers. */
  filter: 'Filter by department',
  /** The button beside them, which opens what follows. */
  arrange: 'Sort and filter',
  sort: 'Sort by',
  sorts: {
    billing: 'Billing',
    name: 'Name, Latin letters',
    hangul: 'Name, Hangul',
    first: 'First appearance',
  },
  first: 'First appears in',
  anyEpisode: 'Any episode',
  anyone: 'Anyone',
  /** How many of those whom the reader knows are shown. */
  count: (shown: number, all: number) => `${shown} of ${all} shown`,
  none: 'Nobody whom you have met so far fits all of this.',
  clear: 'Show everyone',
  /** Under the wall, while more are to come. */
  more: 'Others appear here as you watch.',
};
