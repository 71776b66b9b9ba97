import type { Seasons } from '#shared/schema/document.ts';
import type { Gate } from '#shared/schema/vocabulary.ts';

/** No gate: known before watching. */
export type MaybeGate = Gate | undefined;

/** The episodes of a series in the order in which they are watched, which decides every comparison of gates. */
export type Order = readonly Gate[];

export function orderOf({ seasons }: Seasons): Gate[] {
  return seasons.flatMap(({ episodes }) => episodes);
}

/** Where a gate stands: before all episodes where there is none, after all of them where the series does not know it. */
export function placeOfGate(gate: MaybeGate, order: Order): number {
  if (gate === undefined) return -1;
  const place = order.indexOf(gate);
  return place < 0 ? Number.MAX_SAFE_INTEGER : place;
}

/** Where a reader stands: before all episodes who has seen nothing, or what the series does not know. */
export function placeOfReader(seen: Gate | null, order: readonly (Gate | null)[]): number {
  return order.indexOf(seen);
}
