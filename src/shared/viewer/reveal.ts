import type { Gated, Sealed, Source } from '#shared/schema/document.ts';
import { isOpen, type Scope } from './gate.ts';

/** The parts that every gated document has; its other keys are sections. */
export type GatedDocument = {
  id: string;
  from?: string | undefined;
  head?: object | undefined;
  sources: Source[];
  sealed: Sealed[];
};

/** Seals that the reader has opened alone, on purpose; `record` opens a record that is itself shut. */
export type Opened = ReadonlySet<string>;

export function sealKey({ section, from, medium }: Sealed): string {
  return [section, from, medium].join(' ');
}

/**
 * Puts a safe document and its reveals together: what the scope opens, and seals for the rest.
 * This is the one way by which gated data reaches a view; without reveals the document stays as shut as it came.
 */
export function reveal<Document extends GatedDocument>(
  safe: Document,
  reveals: Omit<Document, 'sealed'> | undefined,
  scope: Scope,
  opened: Opened,
): Document {
  if (!reveals || (scope.seen === null && !scope.sourceWorks && opened.size === 0)) return safe;
  const isRecordOpen = isOpen({ from: safe.from }, scope) || opened.has('record');
  if (!isRecordOpen) return safe;
  const seals = new Map<string, Sealed>();
  const sealable = new Set(safe.sealed.map(({ section }) => section));
  const result: Record<string, unknown> = { ...safe };
  if (!safe.head && reveals.head) result['head'] = reveals.head;

  for (const [section, items] of Object.entries(reveals)) {
    if (!Array.isArray(items) || section === 'sources') continue;
    const open = (items as Gated[]).filter((item) => {
      const seal = { section, from: item.from, medium: item.medium };
      if (isOpen(item, scope) || opened.has(sealKey(seal)) || (opened.has('record') && item.from === safe.from))
        return true;
      if (sealable.has(section) || (safe.from && 'text' in item)) seals.set(sealKey(seal), seal);
      return false;
    });
    result[section] = [...((safe as Record<string, unknown>)[section] as Gated[]), ...open];
  }
  const known = new Set(safe.sources.map(({ id }) => id));
  result['sources'] = [
    ...safe.sources.map((source) => titled(reveals.sources.find(({ id }) => id === source.id) ?? source, scope)),
    ...reveals.sources.filter(({ id }) => !known.has(id)).map((source) => titled(source, scope)),
  ];
  const placeOf = ({ from }: Sealed) => (from === undefined ? -1 : scope.order.indexOf(from));
  result['sealed'] = [...seals.values()].toSorted((a, b) => placeOf(a) - placeOf(b));
  return result as Document;
}

/** A source without its title and address, as long as these tell plot. */
export function titled<Card extends Source>(source: Card, scope: Scope): Card {
  if (isOpen({ from: source.titleFrom }, scope)) return source;
  const { title: _, url: __, ...rest } = source;
  return rest as Card;
}
