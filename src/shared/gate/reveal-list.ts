import type { Gated } from '#shared/schema/document.ts';
import type { Gate } from '#shared/schema/vocabulary.ts';
import { isOpen } from './is-open.ts';
import type { Scope } from './scope.ts';

/** Puts a list and its reveals together, each of their arrays: what is safe, and what the scope opens of the rest. */
export function revealList<List extends object>(safe: List, reveals: List | undefined, scope: Scope): List {
  const result = { ...safe } as Record<string, unknown>;
  for (const [name, items] of Object.entries(reveals ?? {}))
    result[name] = [...(result[name] as Gated[]), ...(items as Gated[]).filter((item) => isOpen(item, scope))];
  return result as List;
}

/** What a reader may know of a record: all that a list tells of it, or no more than what opens it. */
export type Known<Head> = { head: Head } | { head: undefined; from: Gate | undefined };

/** Each record of a list by its id, as far as the scope opens it. */
export function knownIn<Head extends Gated & { id: string }>(
  scope: Scope,
  heads: readonly Head[],
): ReadonlyMap<string, Known<Head>> {
  return new Map(
    heads.map((head) => {
      const { id, from } = head;
      return [id, isOpen(head, scope) ? { head } : { head: undefined, from }];
    }),
  );
}
