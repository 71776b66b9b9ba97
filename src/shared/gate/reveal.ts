import type { Gated, Sealed, Source } from '#shared/schema/document.ts';
import { isOpen } from './is-open.ts';
import { placeOfGate } from './order.ts';
import { opensAnything, type Scope } from './scope.ts';
import { isOpenedAlone, type Opened, sealKey } from './seal.ts';
import { sourceIn } from './source-in.ts';

/** The parts that every gated document has; its other keys are sections. */
export type GatedDocument = {
  id: string;
  from?: string | undefined;
  head?: object | undefined;
  sources: Source[];
  sealed: Sealed[];
};

/**
 * Puts a safe document and its reveals together: what the scope opens, what was opened alone, each with its seal, and seals for the rest.
 * This is the one way by which gated data reaches a view; without reveals the document stays as shut as it came.
 */
export function reveal<Document extends GatedDocument>(
  safe: Document,
  reveals: Omit<Document, 'sealed'> | undefined,
  scope: Scope,
  opened: Opened,
): Document {
  if (!reveals || (!opensAnything(scope) && opened.size === 0)) return safe;
  const isRecordOpen = isOpen({ from: safe.from }, scope) || opened.has('record');
  if (!isRecordOpen) return safe;
  const seals = new Map<string, Sealed>();
  // What one seal opened names the same one.
  const torn: Record<string, Sealed> = {};
  const sealable = new Set(safe.sealed.map(({ section }) => section));
  const result: Record<string, unknown> = { ...safe };
  if (!safe.head && reveals.head) result['head'] = reveals.head;

  for (const [section, items] of Object.entries(reveals)) {
    if (!Array.isArray(items) || section === 'sources') continue;
    const open = (items as Gated[]).flatMap((item) => {
      if (isOpen(item, scope)) return item;
      const seal = { section, from: item.from, medium: item.medium };
      if (isOpenedAlone(opened, seal, safe)) {
        const key = sealKey(seal);
        torn[key] ??= seal;
        return { ...item, alone: torn[key] };
      }
      if (sealable.has(section) || (safe.from && 'text' in item)) seals.set(sealKey(seal), seal);
      return [];
    });
    result[section] = [...((safe as Record<string, unknown>)[section] as Gated[]), ...open];
  }
  const known = new Set(safe.sources.map(({ id }) => id));
  result['sources'] = [
    ...safe.sources.map((source) => sourceIn(scope, reveals.sources.find(({ id }) => id === source.id) ?? source)),
    ...reveals.sources.filter(({ id }) => !known.has(id)).map((source) => sourceIn(scope, source)),
  ];
  const placeOf = ({ from }: Sealed) => placeOfGate(from, scope.order);
  result['sealed'] = [...seals.values()].toSorted((a, b) => placeOf(a) - placeOf(b));
  return result as Document;
}
