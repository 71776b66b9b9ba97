import type { Gated } from '#shared/schema/document.ts';
import type { Gate } from '#shared/schema/vocabulary.ts';
import { isOpen } from './is-open.ts';
import type { Scope } from './scope.ts';

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
