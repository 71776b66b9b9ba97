import type { SeriesWords } from '#shared/schema/series-words.ts';

/** This series' sentences in the interface, in English. Those of the other languages have the same shape: a missing one is a type error. */
export const words = {
  appName: 'Field Book',
  tagline: 'A companion made by viewers',
  descriptions: {
    home: 'Who claims what, what the maps say and how it was filmed, in three languages, with nothing told before you have watched it.',
    people: 'Who acts in it and who made it, and what they said about the work.',
    production: 'How a valley was put together from three places, and who drew the maps.',
    productionTimeline: 'From the first plans to the second season: every dated step, with its sources.',
    glossary: 'The words of surveyors and archivists, explained without their jargon.',
  },
  notice: 'Made by viewers. The makers of the series have no part in it and have not approved it.',
  rights: 'All rights in the series remain with its makers.',
  title: 'The Blank Sheet',
  inShow: 'In this story',
  strand: 'Claims to the land',
  topics: { filming: 'Filming', maps: 'The maps' },
  termKinds: { mark: 'Marks in the field', document: 'Papers' },
  relations: {
    'guide-of': 'is shown the way',
    'guided-by': 'guide',
    'accomplice-of': 'accomplice',
    'at-odds-with': 'at odds',
  },
  corroborated: 'Two or more credible sources agree independently.',
} satisfies SeriesWords;
