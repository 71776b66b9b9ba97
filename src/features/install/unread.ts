import { newlyOpen } from '#shared/gate/steps.ts';
import { addressOfRecord, pathOf } from '#shared/router/addresses.ts';
import type { Unlocks } from '#shared/schema/document.ts';
import type { Gate } from '#shared/schema/vocabulary.ts';
import type { Language } from '#series/languages.ts';

/** From where on a reader's unread pages are counted. */
export type Counting = {
  /** The last episode of which nothing is counted. */
  since: Gate | null;
  /** The furthest that was marked while it was counted: what has been open once is not news again. */
  upTo: Gate | null;
  /** What was opened of it, by addresses without language. */
  read: readonly string[];
};

/** From here on, with nothing unread. */
export const countingFrom = (seen: Gate | null): Counting => ({ since: seen, upTo: seen, read: [] });

/** The episodes of which something may be unread; none while a reader is before where they have been. */
export function countedEpisodes({ since, upTo }: Counting, seen: Gate | null, order: readonly Gate[]): Gate[] {
  const isBefore = newlyOpen(seen, upTo, order).length > 0;
  return isBefore ? [] : newlyOpen(since, seen, order);
}

/** The pages that these episodes made known, or added to, and that were not opened since: by addresses without language, each once. */
export function unreadPages(unlocks: readonly Unlocks[], { read }: Counting, lang: Language): string[] {
  const pages = unlocks
    .flatMap(({ records, updated }) => [...records, ...updated])
    .map(({ to }) => pathOf(addressOfRecord(lang, to)));
  return [...new Set(pages)].filter((page) => !read.includes(page));
}
