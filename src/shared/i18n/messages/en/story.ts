import { byCode } from '../../by-code.ts';

/** The pages of the story and of its episodes. */
export const messages = {
  premise: 'Premise',
  tone: 'Tone',
  setting: 'Setting',
  glance: 'The season at a glance',
  themes: 'Themes',
  episodes: 'Episodes',
  advisories: 'Before you watch',
  ending: 'The ending',
  threads: 'Open threads',
  timeline: 'In story order',
  /** Under that heading, over moments that each bear the number of an episode. */
  timelineNumbers: 'Each number is the episode that tells of it.',
  unknown: 'What is not known',
  /** The page of an episode. */
  episode: {
    noTitle: 'No title in English was found.',
    /** Over a title in that language; without a word here, the language's own name stands there. */
    titleIn: byCode({ en: 'English title', ko: 'Korean title' }),
    titles: 'Titles',
    titleMissing: 'No English title known',
    beats: 'What happens',
    places: 'Places',
    appears: 'Who appears',
    terms: 'Terms',
    advisories: 'Content advisories',
    noAdvisories: 'No advisory for this episode in particular; those for the whole series apply.',
    shut: 'What happens opens once you have marked this episode as seen.',
    previous: 'Previous episode',
    next: 'Next episode',
  },
  /** Of the home page: where the reader is, and what they may go on with. */
  nextUp: {
    beginning: 'Where to begin',
    next: 'Up next',
    middle: 'You are in the middle of',
    end: 'You have watched it all',
    premise: 'What it is about',
    soFar: 'Who is who so far',
    openedLast: 'What opened last',
  },
};
