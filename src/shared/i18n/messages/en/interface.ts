import type { RecordPage } from '#shared/kinds/kinds.ts';
import type { PlainPage } from '#shared/router/addresses.ts';
import { words } from '#series/words/en.ts';
import type { SeriesWords } from '#shared/schema/series-words.ts';
import type { Confidence, Status } from '#shared/schema/vocabulary.ts';
import { byCode } from '../../by-code.ts';
import { episodeOf } from '../../episode-number.ts';
import { messages as format } from './format.ts';

/** An episode within a sentence, or at its beginning, with its season from the second one on. */
const episode = (gate: string, word: 'episode' | 'Episode' = 'episode') => {
  const { season, number } = episodeOf(gate);
  return season === 1 ? `${word} ${number}` : `${word} ${number} of season ${season}`;
};

/** As the app takes them: what another series may leave out may be missing. */
const series: SeriesWords = words;

/** What every page needs of the interface. Every other language has the same shape: what is missing is a type error, and stops the build. */
export const messages = {
  series,
  /** Names of the pages: navigation, titles, shelf. */
  pages: {
    home: 'Home',
    story: 'Story',
    characters: 'Characters',
    relationships: 'Relationship map',
    people: 'Cast and crew',
    production: 'Production',
    productionTimeline: 'The production, by date',
    glossary: 'Glossary',
    sources: 'Sources',
    search: 'Search',
    names: 'Index',
    compare: 'Compare two',
    shelf: 'Shelf',
    settings: 'Settings',
    data: 'Open data',
    about: 'About',
    updates: 'Updates',
  } satisfies Record<PlainPage, string>,
  /** One sentence on each page without a record or words of its own, for search engines and previews. */
  descriptions: {
    story: 'The premise, tone and themes, and a page for each episode that opens only as far as you have watched.',
    shelf: 'The pages that you keep on this device.',
  },
  nav: {
    main: 'Main',
    skip: 'Skip to content',
    more: 'More pages',
    /** The button in the header that shows those, and the sections of the page. */
    menu: 'Menu',
    /** The way up to the page above, over the title. */
    path: 'Breadcrumb',
    /** The sections of a long page, in the margin. */
    contents: 'On this page',
    /** The first tab of a list: nothing left out. */
    all: 'All',
    /** Of a list: this one, and the way to its neighbours. */
    pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
    previousPage: 'Previous page',
    nextPage: 'Next page',
  },
  actions: { close: 'Close', retry: 'Try again' },
  format,
  state: {
    loading: 'Loading…',
    offline: 'You are offline. What is saved still opens.',
    /** A second try failed too. */
    failedAgain: 'Still not there.',
    /** A part of a page was lost on the way. */
    latePart: 'This part did not come through.',
    failedGated:
      'What you have already unlocked could not be read just now. Until it can be, the page shows what is safe.',
    notFoundTitle: 'No page has this address',
    notFound: 'The address may be misspelt. From here you can go to:',
    noStorage: 'This browser keeps nothing for the app: progress, shelf and settings last until you close it.',
    /** Beside what was just changed, and on the shelf. */
    notKept: {
      absent: 'Kept only until this tab is closed: this browser stores nothing.',
      full: 'Kept only until this tab is closed: this browser’s storage is full.',
      newer: 'Kept only until this tab is closed: a later version of the app has written here.',
    },
    unreadable: 'What was stored on this device could not be read. It was set aside, and what is sound stays in use.',
  },
  home: {
    notStarted: 'Nothing watched yet. Every page shows only what is known before episode 1.',
    /** These two are no longer than the one before: it keeps their room until the reader is known. */
    seen: (gate: string) => `Finished up to ${episode(gate)}. Nothing later is shown.`,
    midway: (gate: string) => `In the middle of ${episode(gate)}: everything before it is open.`,
  },
  /** The trace of progress, its button in the header, and what is said after a change. */
  progress: {
    title: 'How far have you watched?',
    nothing: 'Nothing yet',
    midway: (gate: string) => `In the middle of ${episode(gate)}`,
    upTo: (gate: string) => `Finished up to ${episode(gate)}`,
    button: 'Progress:',
    none: 'Not started',
    short: (gate: string) => {
      const { season, number } = episodeOf(gate);
      return season === 1 ? `Ep ${number}` : `S${season} Ep ${number}`;
    },
    /** What stands before and after the number of an episode in the header. */
    around: ['Ep ', ''],
    /** On a slow line, when what the reader has unlocked comes after the page. */
    arrived: 'More of this page is open to you.',
    showArrived: 'Show it',
    /** Once on a page with folded tags, while nothing is set. */
    someShut: 'Folded tags open as you watch.',
    ask: 'Say how far you have watched',
  },
  /** Handing the phone to somebody else. */
  guest: {
    handOver: 'Hand the phone over',
    on: 'Guest mode: nothing watched is shown; the shelf is hidden.',
    off: 'Guest mode has ended. Everything is as it was.',
    takeBack: 'End guest mode',
    shelf: 'The shelf is hidden in guest mode.',
  },
  /** Links that carry “as of episode n”. */
  scope: {
    share: 'Share',
    shareAsOf: (gate: string) => `Share as of ${episode(gate)}`,
    copied: 'Link copied.',
    copiedAsOf: (gate: string) => `Link copied. It shows nothing later than ${episode(gate)}.`,
    showsShared: (gate: string) =>
      `Shared as of ${episode(gate)}, watched to its end: the page shows no more than that.`,
    showsOwn: (gate: string) =>
      `Shared as of ${episode(gate)}, watched to its end. You have not watched that far, so the page shows less.`,
    showAll: 'Show all that I have seen',
    raise: (gate: string) => `I have seen ${episode(gate)}`,
  },
  episode: {
    name: (gate: string) => episode(gate, 'Episode'),
    /** The same within a sentence. */
    inText: (gate: string) => episode(gate),
    season: (number: number) => `Season ${number}`,
    seen: 'Seen',
    now: 'Up next',
    later: 'Later',
    mark: (gate: string) => `I have seen ${episode(gate)}`,
    markMidway: 'I am in the middle of it',
  },
  character: {
    playedBy: 'Played by',
    names: 'Names and nicknames',
    spellings: 'Spellings',
    about: 'Biography',
    relations: 'Relations',
    appears: 'Appears in',
    unknown: 'What is not known',
    notes: 'In the production notes',
    /** Where a name has no form in that language; a language without a word here is passed over. */
    noForm: byCode({ ko: 'No Hangul form could be sourced.' }),
    description: (name: string, line: string) => `${name}: ${line}`,
  },
  production: {
    results: { won: 'won', nominated: 'nominated' },
  },
  status: { reported: 'Reported', denied: 'Denied', confirmed: 'Confirmed' } satisfies Record<Status, string>,
  glossary: {
    filter: 'Filter by kind',
    /** The card that a term in the text opens, and its link. */
    card: 'Explanation',
    more: 'More, with sources',
    about: 'More about it',
    episodes: 'Comes up in',
    /** Over the passages that use a term. */
    uses: 'Used in these texts',
  },
  sources: {
    title: 'Sources',
    /** Read aloud at a source mark. */
    mark: (numbers: string, word: string) => `Sources ${numbers}: ${word}`,
    all: 'All sources',
    titleShut: 'title opens later, as it tells plot',
    /** Beside the title of a page that tells more than the reader has seen. */
    spoils: (gate: string) => `spoilers up to ${episode(gate)}`,
    /** Read aloud before a list of sources. */
    newTab: 'Links open in a new tab.',
  },
  confidence: {
    corroborated: {
      word: 'Corroborated',
      meaning: series.corroborated,
    },
    'single-source': {
      word: 'Single source',
      meaning: 'One credible source says all of it, others only parts.',
    },
    'fan-account': {
      word: 'Fan account',
      meaning: 'Only fans, blogs or hearsay give all of it; take care.',
    },
    disputed: { word: 'Disputed', meaning: 'Sources contradict each other; both sides are told.' },
  } satisfies Record<Confidence, { word: string; meaning: string }>,
  advisory: { mild: 'Mild', moderate: 'Moderate', strong: 'Strong' },
  seal: {
    opensWith: (gate: string) => `Opens with ${episode(gate)}`,
    open: 'Show anyway',
    /** Read aloud at the same button: begins with what is written on it. */
    openNamed: (gate: string) => `Show anyway: show what ${episode(gate)} reveals here`,
    /** Where something was opened alone. */
    openedAlone: 'Opened for now: this page shows more than you have watched.',
    foldAgain: 'Fold it again',
    /** On the torn stub of what was opened alone, after its episode. */
    fold: 'Fold again',
    /** On a folded tag with a stub for each of several episodes. */
    folded: 'Folded: opens episode by episode',
    recordTitle: (gate: string) => `Opens with ${episode(gate)}`,
    record: 'This page is about something that the series has not told you yet.',
    recordDescription: 'This page opens as you watch.',
  },
  shelf: {
    add: 'Keep on the shelf',
    added: 'On the shelf',
    shut: (gate: string) => `A page that opens with ${episode(gate)}`,
    removed: (name: string) => `${name} is off the shelf.`,
    undo: 'Undo',
    device: 'The shelf stays on this device. Nothing is sent anywhere.',
    /** What kind of page is kept; while its name is being read, or when no page has this address any more, it is a page. */
    kinds: {
      character: 'Character',
      person: 'Cast and crew',
      episode: 'Episode',
      note: 'Production note',
      term: 'Term',
    } satisfies Record<RecordPage, string>,
    page: 'Page',
  },
  settings: {
    progressTitle: 'Progress',
    lookTitle: 'Look',
  },
  update: { ready: 'A new version is ready.', apply: 'Update now', later: 'Later' },
};

export type Messages = typeof messages;
