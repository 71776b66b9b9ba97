/** The closed sets of words in which this series is told, free of any library, so that every page may import them. */

export const termKinds = ['condition', 'procedure', 'principle', 'rank', 'department', 'institution'] as const;
export type TermKind = (typeof termKinds)[number];

/** What else people have worked on; the first is the kind of this series itself. */
export const workKinds = ['series', 'film', 'show', 'novel', 'webtoon', 'book', 'stage'] as const;

export const topics = [
  'development',
  'casting',
  'crew',
  'filming',
  'prosthetics',
  'medical-advice',
  'genre',
  'music',
  'adaptation',
  'source-work',
  'release',
  'reception',
  'awards',
  'context',
  'future',
] as const;
export type Topic = (typeof topics)[number];

/** What a first visit asks about. Of each of these topics there is a note with a plate, both named like the topic. */
export const platedTopics = [
  'casting',
  'filming',
  'prosthetics',
  'medical-advice',
  'source-work',
  'awards',
] as const satisfies readonly Topic[];

/**
 * What one character is to another, read as "A is the … of B", with the reading from the other end.
 * A relation is written once, at either end; the compiler adds the other.
 */
export const inverseRelation = {
  'mentor-of': 'student-of',
  'student-of': 'mentor-of',
  'superior-of': 'reports-to',
  'reports-to': 'superior-of',
  'predecessor-of': 'successor-of',
  'successor-of': 'predecessor-of',
  'patron-of': 'protege-of',
  'protege-of': 'patron-of',
  'doctor-of': 'patient-of',
  'patient-of': 'doctor-of',
  'parent-of': 'child-of',
  'child-of': 'parent-of',
  'inspiration-of': 'inspired-by',
  'inspired-by': 'inspiration-of',
  'colleague-of': 'colleague-of',
  'partner-of': 'partner-of',
  'ally-of': 'ally-of',
  'rival-of': 'rival-of',
  'adversary-of': 'adversary-of',
  'indebted-to': 'creditor-of',
  'creditor-of': 'indebted-to',
} as const;
export type RelationKind = keyof typeof inverseRelation;

/**
 * What an episode holds besides its beats, one thing after another: the section of that name in record and API, whose items each
 * name whom they are about. A series whose episodes have none leaves the section out of its record.
 */
export const strand = { section: 'cases', subject: 'patient' } as const;
