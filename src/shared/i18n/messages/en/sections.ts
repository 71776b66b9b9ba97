/**
 * The headings of sections as the shelf calls them, which shows none of their pages: to the letter as they stand there, by the kind of the page and
 * the id of the section. Those of characters and terms are in `interface.ts`.
 */
export const messages = {
  keep: (section: string) => `Keep the section “${section}”`,
  people: {
    about: 'Career and words',
    awards: 'Awards for this series',
    works: 'Works',
    unknown: 'What is not known',
  },
  episodes: {
    beats: 'What happens',
    titles: 'Titles',
    places: 'Places',
  },
  notes: {
    about: 'In detail',
    unknown: 'What is not known',
    places: 'Where it was filmed',
    pieces: 'Music you hear',
    awards: 'Awards and nominations',
    ranking: 'In the weekly ranking',
    differences: 'What differs',
  },
  story: {
    premise: 'Premise',
    tone: 'Tone',
    setting: 'Setting',
    themes: 'Themes',
    ending: 'The ending',
    threads: 'Open threads',
    unknown: 'What is not known',
  },
};
