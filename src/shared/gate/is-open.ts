import type { Gated } from '#shared/schema/document.ts';
import { placeOfGate, placeOfReader } from './order.ts';
import type { Scope } from './scope.ts';

/**
 * Whether an item may be shown. Fails closed: a gate or a progress that the series does not know keeps it shut.
 * Nothing else in the app decides this.
 */
export function isOpen({ from, medium }: Gated, { order, seen, sourceWorks }: Scope): boolean {
  if (medium !== undefined && !sourceWorks) return false;
  return placeOfGate(from, order) <= placeOfReader(seen, order);
}

/** Whether an item is open to everyone: known before watching, and not from the source works alone. */
export function isSafe(item: Gated): boolean {
  return isOpen(item, { order: [], seen: null, sourceWorks: false });
}
