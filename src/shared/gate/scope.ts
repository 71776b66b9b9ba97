import type { Gate } from '#shared/schema/vocabulary.ts';
import { type Order, placeOfReader } from './order.ts';

/** How far a reader has come, and in which order the episodes stand. */
export type Scope = { order: Order; seen: Gate | null; sourceWorks: boolean };

/** What narrows a reader's own scope: the phone is in somebody else's hands, or a shared link shows a page as of an episode. */
type Limits = { isGuest: boolean; shared: Gate | undefined };

/** What may be shown here and now: the reader's progress, never more than a shared link allows, nothing to a guest. */
export function scopeWithin({ order, seen, sourceWorks }: Scope, { isGuest, shared }: Limits): Scope {
  if (isGuest) return { order, seen: null, sourceWorks: false };
  return { order, seen: shared === undefined ? seen : lower(seen, shared, order), sourceWorks };
}

/** The lower of two scopes; an unknown episode is the lowest. */
export function lower(a: Gate | null, b: Gate | null, order: Order): Gate | null {
  return order[Math.min(placeOfReader(a, order), placeOfReader(b, order))] ?? null;
}

/** Whether anything at all is open to a reader beyond what is known before watching. */
export function opensAnything({ seen, sourceWorks }: Pick<Scope, 'seen' | 'sourceWorks'>): boolean {
  return seen !== null || sourceWorks;
}
