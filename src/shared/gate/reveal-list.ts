import type { Gated } from '#shared/schema/document.ts';
import { isOpen } from './is-open.ts';
import type { Scope } from './scope.ts';

/** Puts a list and its reveals together, each of their arrays: what is safe, and what the scope opens of the rest. */
export function revealList<List extends object>(safe: List, reveals: List | undefined, scope: Scope): List {
  const result = { ...safe } as Record<string, unknown>;
  for (const [name, items] of Object.entries(reveals ?? {}))
    if (Array.isArray(items))
      result[name] = [...(result[name] as Gated[]), ...(items as Gated[]).filter((item) => isOpen(item, scope))];
  return result as List;
}
