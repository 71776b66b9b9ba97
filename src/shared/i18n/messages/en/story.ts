import { byCode } from '../../by-code.ts';
import { episodeOf } from '../../episode-number.ts';

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
  timelineNumbers: 'Each number is the episode that tells of the moment.',
  unknown: 'What is not known',
  /** The page of an episode. */
  episode: {
    noTitle: 'No title in English was found.',
    /** Over a title in that language; without a word here, the language's own name stands there. */
    titleIn: byCode({ en: 'English title', ko: 'Korean title' }),
    titles: 'Titles',
    beats: 'What happens',
    places: 'Places',
    appears: 'Who appears',
    terms: 'Terms',
    advisories: 'Content advisories',
    noAdvisories: 'No advisory for this episode in particular; those for the whole series apply.',
    shut: 'The story opens once you have marked this episode as seen.',
    /** Over how the episode before ended, for who comes to this one next. */
    /** In the title's place, while it is shut, and where there is none. */
    titleOpens: (episode: string) => `Its title opens after ${episode}`,
    previously: 'Previously',
    previous: 'Previous episode',
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
  /** On the page of an episode that was watched. */
  unlocked: {
    title: 'What this episode unlocked',
    /** Of several, by the gates of the first and the last, and how an episode is called. */
    titleOf: (first: string, last: string, nameOf: (gate: string) => string) =>
      episodeOf(last).season === 1
        ? `What episodes ${episodeOf(first).number} to ${episodeOf(last).number} unlocked`
        : `What opened from ${nameOf(first)} to ${nameOf(last)}`,
    records: 'New pages',
    /** The way to all of them from the first few. */
    all: (count: number, episode: string) => `${episode}: ${count === 1 ? '1 new page' : `${count} new pages`}`,
    updated: 'New on pages you know',
    passages: (count: number) => (count === 1 ? '1 new passage' : `${count} new passages`),
  },
};
