import type { Belongings } from '#shared/schema/belongings.ts';
import type { Gate } from '#shared/schema/vocabulary.ts';
import { keptTogether } from '#shared/viewer/kept-together.ts';
import { chosen } from './chosen.ts';
import { laterNotes, type OwnNote } from './own-note.ts';
import { earlierDays, type OwnDay } from './seen-day.ts';

type Kept = Belongings['shelf'][number];

/**
 * `merge` adds what is missing and takes nothing away; `replace` leaves only what is taken over.
 */
export type Way = 'merge' | 'replace';

/**
 * What a reader has after taking something over. Both ways are idempotent: a second time changes nothing. Merging is commutative in how far
 * the reader has come, in which pages are kept, in notes, of which the later one on a page stays, and in when episodes were seen, of which the earlier day stays; their order too, as long as none were kept in the same instant. A setting that the reader
 * has chosen goes before the one that is taken over.
 */
export function combine(own: Belongings, taken: Belongings, way: Way, order: readonly Gate[]): Belongings {
  const { app, version } = own;
  const settings = chosen({ ...taken.settings, ...(way === 'merge' && chosen(own.settings)) });
  if (way === 'replace')
    return {
      app,
      version,
      progress: taken.progress,
      shelf: taken.shelf,
      ...withNotes(taken.notes),
      ...withDays(taken.seenOn),
      settings,
    };
  return {
    app,
    version,
    progress: further(own, taken, order),
    shelf: together(own.shelf, taken.shelf),
    ...withNotes(laterNotes(own.notes ?? [], taken.notes ?? [])),
    ...withDays(earlierDays(own.seenOn ?? [], taken.seenOn ?? [])),
    settings,
  };
}

const withNotes = (notes: readonly OwnNote[] = []) => notes.length > 0 && { notes: [...notes] };

const withDays = (seenOn: readonly OwnDay[] = []) => seenOn.length > 0 && { seenOn: [...seenOn] };

/** The later of two places, and what either has opened of the source works. */
function further(own: Belongings, taken: Belongings, order: readonly Gate[]): Belongings['progress'] {
  const isFurther = placeOf(taken, order) > placeOf(own, order);
  const sourceWorks = own.progress.sourceWorks || taken.progress.sourceWorks;
  return { ...(isFurther ? taken : own).progress, sourceWorks };
}

/** In the middle of an episode is between the one before it and its own end. */
function placeOf({ progress: { seen, midway } }: Belongings, order: readonly Gate[]): number {
  return order.indexOf(seen ?? '') + (midway === undefined ? 0 : 0.5);
}

/** The reader's own pages as they lie, with those that are missing; what is pinned in either is. */
function together(own: readonly Kept[], taken: readonly Kept[]): Kept[] {
  const others = new Map(taken.map((kept) => [kept.page, kept]));
  const pages = new Set(own.map(({ page }) => page));
  const shelf = own.map((kept) => (others.get(kept.page)?.pinned ? { ...kept, pinned: true as const } : kept));
  return keptTogether(
    shelf,
    taken.filter(({ page }) => !pages.has(page)),
  );
}
