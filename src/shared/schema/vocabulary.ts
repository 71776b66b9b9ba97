/** The closed sets of words that every record is written in, free of any library, so that every page may import them; those of the series are its own. */

/** Names the first episode that reveals something: season and episode, as in `s1e3`. */
export type Gate = string;
export const gatePattern = /^s[1-9]\d*e[1-9]\d*$/;
export const isGate = (value: unknown): value is Gate => typeof value === 'string' && gatePattern.test(value);

/** How far a statement can be trusted; each word is explained on the sources page. */
export const confidences = ['corroborated', 'single-source', 'fan-account', 'disputed'] as const;
export type Confidence = (typeof confidences)[number];

/** Where an announcement about the future stands. */
export const statuses = ['reported', 'denied', 'confirmed'] as const;
export type Status = (typeof statuses)[number];

/** Told only by a work that the series is made from; stays shut until the reader opens the source works. */
export const media = ['source-work'] as const;

/** How strongly an advisory warns. */
export const grades = ['mild', 'moderate', 'strong'] as const;

export const personKinds = ['actor', 'crew', 'company'] as const;
export type PersonKind = (typeof personKinds)[number];
