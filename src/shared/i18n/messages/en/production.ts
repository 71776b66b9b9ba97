/** The pages of production notes. */
export const messages = {
  /** The phases of the list of notes, in order. */
  phases: { making: 'The making', release: 'The release', after: 'Since then' },
  people: 'People',
  characters: 'Characters',
  terms: 'Terms',
  unknown: 'What is not known',
  /** Over the text of a note that begins with figures. */
  account: 'In detail',
  awards: 'Awards and nominations',
  ranking: 'In the weekly ranking',
  /** Over the figures of the week with the highest place. */
  bestWeek: (day: string) => `The highest week, to ${day}`,
  /** Under the dates of the chart. */
  weekEnds: 'Last day of the week',
  place: (rank: number) => `#${rank}`,
  week: 'Week to',
  rank: 'Rank',
  views: 'Views',
  hours: 'Hours viewed',
  noFigure: 'not published',
  differences: 'What differs',
  /** Lists of what is looked up by name. */
  places: 'Where it was filmed',
  pieces: 'Music you hear',
  /** Figures over the list of notes, each read after its number. */
  glance: {
    title: 'At a glance',
    count: (count: number) => `${count}`,
    best: (weeks: number): string =>
      weeks === 1 ? 'rank in its one known week' : `best weekly rank in ${weeks} known weeks`,
    views: 'views in that week',
    won: (count: number): string => (count === 1 ? 'prize won' : 'prizes won'),
    nominated: (count: number): string => (count === 1 ? 'more nomination' : 'more nominations'),
  },
};
