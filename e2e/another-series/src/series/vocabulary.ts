/** The closed sets of words in which this series is told, free of any library, so that every page may import them. */

export const termKinds = ['mark', 'document'] as const;
export type TermKind = (typeof termKinds)[number];

/** What else people have worked on; the first is the kind of this series itself. */
export const workKinds = ['series', 'film'] as const;

export const topics = ['filming', 'maps'] as const;
export type Topic = (typeof topics)[number];

/** What a first visit asks about. Of each of these topics there is a note with a plate, both named like the topic. */
export const platedTopics = ['filming'] as const satisfies readonly Topic[];

/**
 * What one character is to another, read as "A is the … of B", with the reading from the other end.
 * A relation is written once, at either end; the compiler adds the other.
 */
export const inverseRelation = {
  'guide-of': 'guided-by',
  'guided-by': 'guide-of',
  'accomplice-of': 'accomplice-of',
  'at-odds-with': 'at-odds-with',
} as const;
export type RelationKind = keyof typeof inverseRelation;

/** What an episode holds besides its beats: who claims which piece of land. */
export const strand = { section: 'claims', subject: 'claimant' } as const;
