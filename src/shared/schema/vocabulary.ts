import * as z from 'zod/mini';

/** The two languages of the record, in the order in which they are offered. */
export const languages = ['en', 'ko'] as const;
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

/** An id is a file name and part of a permanent address: lower case, digits and single hyphens. */
export const Id = z
  .string()
  .check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens'));

/** A gate names the first episode that reveals something: season and episode, as in `s1e3`. */
export const Gate = z.string().check(z.regex(/^s[1-9]\d*e[1-9]\d*$/, 'expected a season and an episode such as s1e3'));
export type Gate = z.infer<typeof Gate>;

/** A day, a month or a year, as exact as the source is (a profile of ISO 8601). */
export const PartialDate = z
  .string()
  .check(
    z.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'expected YYYY, YYYY-MM or YYYY-MM-DD'),
  );

/** How far a statement can be trusted; each word is explained on the sources page. */
export const Confidence = z.enum(['corroborated', 'single-source', 'fan-account', 'disputed']);
export type Confidence = z.infer<typeof Confidence>;

/** Where an announcement about the future stands. */
export const Status = z.enum(['reported', 'denied', 'confirmed']);
export type Status = z.infer<typeof Status>;

/** Told only by the novel or the webtoon; stays shut until the reader opens the source works. */
export const Medium = z.enum(['source-work']);

/** How strongly an advisory warns. */
export const Grade = z.enum(['mild', 'moderate', 'strong']);

export const PersonKind = z.enum(['actor', 'crew', 'company']);
export type PersonKind = z.infer<typeof PersonKind>;

export const TermKind = z.enum(['condition', 'procedure', 'principle', 'rank', 'department', 'institution']);
export type TermKind = z.infer<typeof TermKind>;

export const WorkKind = z.enum(['series', 'film', 'show', 'novel', 'webtoon', 'book', 'stage']);

export const Topic = z.enum([
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
]);
export type Topic = z.infer<typeof Topic>;

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
export const RelationKind = z.enum(Object.keys(inverseRelation) as [RelationKind, ...RelationKind[]]);
