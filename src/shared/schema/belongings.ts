import * as z from 'zod/mini';
import { citedName } from '#series/cited-name.ts';
import { isDay } from './calendar-day.ts';
import { choices } from './choices.ts';
import { mostLetters, noteText } from './note-text.ts';
import { Gate } from './scalars.ts';

/** The address of a page below the site, without language. */
const Page = z
  .string()
  .check(z.maxLength(200), z.regex(/^\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?$/, 'expected an address such as /story/s1e3'));

/** The address of a page, or of a passage or section there: the page's, `#`, and an id. */
const Place = z
  .string()
  .check(
    z.maxLength(200),
    z.regex(
      /^\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?(?:#[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)?$/,
      'expected an address such as /story/s1e3 or /story/s1e3#some-passage',
    ),
  );

/** To the millisecond, in UTC: a profile of ISO 8601. */
const Instant = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, 'expected an instant such as 2025-02-01T00:00:00.000Z'),
  z.refine((text) => !Number.isNaN(Date.parse(text))),
);

/** A kept page or passage, when it was kept, and whether it is pinned to the start page. */
const Kept = z.strictObject({ page: Place, added: Instant, pinned: z.optional(z.literal(true)) });

const Shelf = z.array(Kept).check(
  z.maxLength(20_000),
  z.refine((kept) => new Set(kept.map(({ page }) => page)).size === kept.length, 'expected each page once'),
);

/** The reader's own words on a page: plain text, never markup. */
const Note = z.strictObject({
  page: Page,
  text: z.string().check(
    z.maxLength(mostLetters),
    z.refine((text) => text.trim() !== '' && text === noteText(text), 'expected plain text'),
  ),
  changed: Instant,
  /** The last episode seen when it was written; null: none. */
  from: z.nullable(Gate),
});

const Notes = z.array(Note).check(
  z.maxLength(2000),
  z.refine((notes) => new Set(notes.map(({ page }) => page)).size === notes.length, 'expected each page once'),
);

/** When an episode was watched to its end, in the reader's own calendar. */
const SeenDay = z.strictObject({
  episode: Gate,
  day: z
    .string()
    .check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day such as 2026-11-29'), z.refine(isDay, 'expected a day')),
});

const SeenDays = z.array(SeenDay).check(
  z.maxLength(2000),
  z.refine((days) => new Set(days.map(({ episode }) => episode)).size === days.length, 'expected each episode once'),
);

/**
 * Everything that is the reader's, as it is saved to a file and sent to another device. Nothing but notes is free text: what else is no address,
 * instant, episode or choice is refused. The app itself reads it by hand (`features/transfer/read-belongings.ts`), held to this by its tests, as a
 * library for schemas weighs more than all of that.
 */
export const Belongings = z.strictObject({
  /** Whose file it is. */
  app: z.literal(citedName),
  /** Of this shape: a later one has another number. */
  version: z.literal(1),
  progress: z.strictObject({
    /** The last episode watched to its end; null: none. */
    seen: z.nullable(Gate),
    /** The episode after it, where the reader is in the middle of that one. */
    midway: z.optional(Gate),
    /** Whether events that only the source works tell may be shown. */
    sourceWorks: z.boolean(),
  }),
  /** The kept pages and passages in their order, each once. */
  shelf: Shelf,
  /** The reader's notes, the last written first; left out where there are none. */
  notes: z.optional(Notes),
  /** When episodes were seen; left out where no day is known. */
  seenOn: z.optional(SeenDays),
  /** What the reader has chosen; what is left out is as it is for a reader who has chosen nothing. */
  settings: z.strictObject({
    theme: z.optional(z.enum(choices.theme)),
    text: z.optional(z.enum(choices.text)),
    motion: z.optional(z.enum(choices.motion)),
    names: z.optional(z.enum(choices.names)),
    keys: z.optional(z.enum(choices.keys)),
  }),
});
export type Belongings = z.infer<typeof Belongings>;
