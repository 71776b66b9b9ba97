/** What a kind of record is to the compiler and to the app. */
type KindOfRecord = {
  /** One of them: names its page, its schema and its template. */
  one: string;
  /** The page that lists them; its name is its address too, and each record has its own page below: `/glossary/some-term`. */
  list: string;
  /** Where a record has its name. One that goes by its number is an episode: its file is called by season and number, as in `s1e3`. */
  named: 'name' | 'title' | 'number';
  /** Names proper must stand in no advisory, and in no text that opens before the record. Terms are ordinary words. */
  hasProperNames: boolean;
  /** Whole numbers of its head that order the list, the weightiest first; what they leave equal is ordered by id. */
  listedBy: readonly string[];
  /**
   * So many of them, known before watching, one page of the list holds: its HTML is to fit into 14 kB in every language. Null where all that
   * shows the list needs it whole.
   */
  perPage: number | null;
  /** Which field names its drawing in `public/drawings/{kind}`; without one, its pages show a monogram. */
  drawing: 'portrait' | 'plate' | 'sign' | null;
};

/**
 * Every kind of record that has a page, by the folder that holds it in the record and in the API: loading, links, checks, documents,
 * addresses, pages and the shelf are derived from this table. The README says how to add one.
 */
export const kinds = {
  characters: {
    one: 'character',
    list: 'characters',
    named: 'name',
    hasProperNames: true,
    listedBy: ['billing'],
    perPage: 60,
    drawing: 'portrait',
  },
  people: {
    one: 'person',
    list: 'people',
    named: 'name',
    hasProperNames: true,
    listedBy: ['billing'],
    perPage: 60,
    drawing: null,
  },
  episodes: {
    one: 'episode',
    list: 'story',
    named: 'number',
    hasProperNames: false,
    listedBy: ['season', 'number'],
    perPage: null,
    drawing: 'plate',
  },
  notes: {
    one: 'note',
    list: 'production',
    named: 'title',
    hasProperNames: false,
    listedBy: ['order'],
    perPage: 60,
    drawing: 'plate',
  },
  terms: {
    one: 'term',
    list: 'glossary',
    named: 'name',
    hasProperNames: false,
    listedBy: [],
    perPage: 60,
    drawing: 'sign',
  },
} as const satisfies Record<string, KindOfRecord>;

export type Kinds = typeof kinds;
export type Kind = keyof Kinds;

/** Names of the pages about one record each. */
export type RecordPage = Kinds[Kind]['one'];

/** In the order in which everything lists them. */
export const kindNames = Object.keys(kinds) as Kind[];

/** Whether a word, such as the first of `terms/some-term`, is a kind of record with a page. */
export function isKind(word: string): word is Kind {
  return Object.hasOwn(kinds, word);
}
