import * as z from 'zod/mini';
import { languages } from '#series/languages.ts';
import { inverseRelation, termKinds, topics, workKinds } from '#series/vocabulary.ts';
import { confidences, gatePattern, grades, media, personKinds, statuses } from './vocabulary.ts';

/** An id is a file name and part of a permanent address: lower case, digits and single hyphens. */
export const Id = z
  .string()
  .check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens'));

export const Gate = z.string().check(z.regex(gatePattern, 'expected a season and an episode such as s1e3'));

/** A day, a month or a year, as exact as the source is (a profile of ISO 8601). */
export const PartialDate = z
  .string()
  .check(
    z.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'expected YYYY, YYYY-MM or YYYY-MM-DD'),
  );

export const Language = z.enum(languages);
export const Confidence = z.enum(confidences);
export const Status = z.enum(statuses);
export const Medium = z.enum(media);
export const Grade = z.enum(grades);
export const PersonKind = z.enum(personKinds);
export const TermKind = z.enum(termKinds);
export const WorkKind = z.enum(workKinds);
/** What somebody does with what is to be had outside of the app. */
export const Purpose = z.enum(['watch', 'read']);
/** What is known of an address outside of the app. */
export const AddressState = z.enum(['checked', 'home', 'unconfirmed']);
export const Topic = z.enum(topics);
type RelationKinds = [keyof typeof inverseRelation, ...(keyof typeof inverseRelation)[]];
export const RelationKind = z.enum(Object.keys(inverseRelation) as RelationKinds);
