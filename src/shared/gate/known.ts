import type { Gated } from '#shared/schema/document.ts';
import type { Gate } from '#shared/schema/vocabulary.ts';
import { isOpen } from './is-open.ts';
import type { Scope } from './scope.ts';

/** What a reader may know of a record: all that its head tells, or no more than what opens it. */
export type Known<Head> = { head: Head } | { head: undefined; from: Gate | undefined };

/** A record as far as the scope opens it. @param reveals its gated half, where that has been read; a record without its head is shut */
export function knownOf<Head extends Gated>(
  scope: Scope,
  safe: Gated & { head?: Head | undefined },
  reveals: { head?: Head | undefined } | undefined,
): Known<Head> {
  const head = safe.head ?? reveals?.head;
  return head && isOpen(safe, scope) && isOpen(head, scope) ? { head } : { head: undefined, from: safe.from };
}
