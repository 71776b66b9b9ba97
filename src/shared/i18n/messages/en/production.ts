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
  /** Under the chart's heading; the table after it has the exact figures. */
  chart: 'Views by week, with the place in the list',
  place: (rank: number) => `#${rank}`,
  week: 'Week to',
  rank: 'Rank',
  views: 'Views',
  hours: 'Hours viewed',
  noFigure: 'not published',
  differences: 'What differs',
};
