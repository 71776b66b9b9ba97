import type { SourceUses } from '#shared/schema/document.ts';
import { isOpen } from './is-open.ts';
import type { Scope } from './scope.ts';
import { sourceIn } from './source-in.ts';

/** The bibliography in this scope: a source stands in it as soon as one of its uses is open, with those uses only. */
export function openBibliography(
  safe: readonly SourceUses[],
  reveals: readonly SourceUses[],
  scope: Scope,
): SourceUses[] {
  const byId = new Map(safe.map((source) => [source.id, source]));
  for (const { uses, ...source } of reveals) {
    const open = uses.filter((use) => isOpen(use, scope));
    const known = byId.get(source.id);
    if (open.length === 0) continue;
    byId.set(source.id, { ...source, uses: mergeUses([...(known?.uses ?? []), ...open]) });
  }
  return [...byId.values()].map((source) => sourceIn(scope, source));
}

/** One entry a record, whatever the gates of its statements. */
function mergeUses(uses: SourceUses['uses']): SourceUses['uses'] {
  const byRecord = new Map<string, SourceUses['uses'][number]>();
  for (const use of uses) {
    const known = byRecord.get(use.to);
    byRecord.set(use.to, known ? { ...known, statements: known.statements + use.statements } : use);
  }
  return [...byRecord.values()];
}
