/** The closed sets of words that the record is written in, free of any library, so that every page may import them. */

/** Names the first episode that reveals something: season and episode, as in `s1e3`. */
export type Gate = string;

/** How far a statement can be trusted; each word is explained on the sources page. */
export const confidences = ['corroborated', 'single-source', 'fan-account', 'disputed'] as const;
export type Confidence = (typeof confidences)[number];

/** Where an announcement about the future stands. */
export const statuses = ['reported', 'denied', 'confirmed'] as const;
export type Status = (typeof statuses)[number];

/** Told only by the novel or the webtoon; stays shut until the reader opens the source works. */
export const media = ['source-work'] as const;

/** How strongly an advisory warns. */
export const grades = ['mild', 'moderate', 'strong'] as const;

export const personKinds = ['actor', 'crew', 'company'] as const;
export type PersonKind = (typeof personKinds)[number];

export const termKinds = ['condition', 'procedure', 'principle', 'rank', 'department', 'institution'] as const;
export type TermKind = (typeof termKinds)[number];

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
