import type { Kind } from '#shared/kinds/kinds.ts';
import { byCode } from '../../by-code.ts';

/** The palette and the page of search. They come with their code. */
export const messages = {
  /** For search engines and previews. */
  description: 'Look up anyone and anything that you have met so far.',
  /** The field, on its label and before anything is typed. */
  label: 'Search the app',
  placeholder: 'A name, a word, an episode…',
  /** Before anything is typed; an example follows. */
  initials: 'In Korean, first consonants are enough:',
  /** Read aloud after each change, and shown on the page. */
  count: (results: number) => (results === 1 ? '1 result' : `${results} results`),
  none: (typed: string) => `Nothing found for “${typed}”.`,
  /** Under it: what is still shut is not found either. */
  noneYet: 'What lies beyond your progress is not searched.',
  suggested: 'Did you mean',
  /** Where nothing was found: a list of links to the lists. */
  onwards: 'Or look through',
  /** At a result in which what was typed does not stand: how it was found. */
  reasons: { near: 'Related to another result', alike: 'Similar sound or spelling' },
  all: (typed: string) => `All results for “${typed}”`,
  /** Under the first few of a kind. */
  showAll: (results: number) => `Show all ${results}`,
  lost: 'A part of what is searched could not be read.',
  loading: 'Search is being made ready…',
  groups: {
    recent: 'Recently viewed',
    suggestions: 'Suggestions',
    passages: 'In the texts',
    pages: 'Pages',
    actions: 'Actions',
    themes: 'Themes',
    places: 'Places',
    works: 'Other works',
    characters: 'Characters',
    people: 'Cast and crew',
    episodes: 'Episodes',
    notes: 'Production notes',
    terms: 'Terms',
  } satisfies Record<Kind | string, string>,
  /** Over the kinds of results on the page. */
  filter: 'Filter by kind',
  /** An action, with the setting that it changes. */
  set: (setting: string, choice: string) => `${setting}: ${choice}`,
  /** Without scripts. */
  noScript: 'Search needs JavaScript. Every page is also in one of these lists:',
  keys: {
    title: 'Keyboard shortcuts',
    search: 'Search',
    searchAlways: 'Search, also while you type elsewhere',
    help: 'This list',
    goTo: (page: string) => `Go to: ${page}`,
    off: 'Single keys can be switched off in the settings.',
    areOff: 'Single keys are switched off in the settings.',
  },
  /** The index of all names. */
  index: {
    /** Under the title, and for search engines. */
    description: 'Everything in the app by its name, A to Z, as far as you have watched.',
    letters: 'First letter',
    /** Over the scripts in whose order the names may stand. */
    orders: 'Order',
    /** The order of a language; without a word here it goes by the language’s own name. */
    order: byCode({ en: 'A–Z', ko: 'ㄱ–ㅎ' }),
    /** What each name is of. */
    kinds: {
      characters: 'Character',
      people: 'Cast, crew',
      episodes: 'Episode',
      notes: 'Production note',
      terms: 'Term',
      themes: 'Theme',
      places: 'Place',
      works: 'Other work',
    } satisfies Record<Kind | string, string>,
    /** Of a letter with more names than the page shows. */
    more: (count: number) => `${count} more begin with this letter: search finds them.`,
    /** What a name does not begin with in the order of this language. */
    passedOver: /^(?:The|A) /,
  },
};
