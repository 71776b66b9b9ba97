import type { Gated, Seasons } from '#shared/schema/document.ts';
import type { Gate } from '#shared/schema/vocabulary.ts';

/** How far a reader has come, and in which order the episodes stand. */
export type Scope = { order: readonly Gate[]; seen: Gate | null; sourceWorks: boolean };

export function orderOf({ seasons }: Seasons): Gate[] {
  return seasons.flatMap(({ episodes }) => episodes);
}

/**
 * Whether an item may be shown. Fails closed: a gate or a progress that the series does not know keeps it shut.
 * Nothing else in the app decides this.
 */
export function isOpen({ from, medium }: Gated, { order, seen, sourceWorks }: Scope): boolean {
  if (medium === 'source-work' && !sourceWorks) return false;
  if (from === undefined) return true;
  if (seen === null) return false;
  const gate = order.indexOf(from);
  return gate >= 0 && gate <= order.indexOf(seen);
}

/** The episode after the last one seen: its title and advisories show, its plot does not. */
export function watchingNow({ order, seen }: Pick<Scope, 'order' | 'seen'>): Gate | undefined {
  if (seen === null) return order[0];
  const place = order.indexOf(seen);
  return place < 0 ? undefined : order[place + 1];
}

/** The lower of two scopes; an unknown episode is the lowest. */
export function lower(a: Gate | null, b: Gate | null, order: readonly Gate[]): Gate | null {
  const [placeA, placeB] = [a, b].map((gate) => (gate === null ? -1 : order.indexOf(gate)));
  const place = Math.min(placeA ?? -1, placeB ?? -1);
  return order[place] ?? null;
}

/** The part of an episode's address that tells from which episode on its list of what became known reaches. */
export const sinceKey = 'since';

/** The episodes that a change of progress opened, in their order; none when progress was lowered. */
export function newlyOpen(before: Gate | null, seen: Gate | null, order: readonly Gate[]): Gate[] {
  const [from, to] = [before, seen].map((gate) => (gate === null ? -1 : order.indexOf(gate)));
  return order.slice((from ?? -1) + 1, (to ?? -1) + 1);
}
