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
    ...safe.sources.map((source) => sourceIn(scope, reveals.sources.find(({ id }) => id === source.id) ?? source)),
    ...reveals.sources.filter(({ id }) => !known.has(id)).map((source) => sourceIn(scope, source)),
  ];
  const placeOf = ({ from }: Sealed) => (from === undefined ? -1 : scope.order.indexOf(from));
  result['sealed'] = [...seals.values()].toSorted((a, b) => placeOf(a) - placeOf(b));
  return result as Document;
}

/** Puts a list and its reveals together, each of their arrays: what is safe, and what the scope opens of the rest. */
export function revealList<List extends object>(safe: List, reveals: List | undefined, scope: Scope): List {
  const result = { ...safe } as Record<string, unknown>;
  for (const [name, items] of Object.entries(reveals ?? {}))
    result[name] = [...(result[name] as Gated[]), ...(items as Gated[]).filter((item) => isOpen(item, scope))];
  return result as List;
}

/**
 * A source as it is to be shown in a scope: without its title and address as long as these tell plot, and with `tellsUpTo` only as
 * long as that is more than the reader has seen.
 */
export function sourceIn<Card extends Source>(scope: Scope, source: Card): Card {
  const { title, url, tellsUpTo, ...rest } = source;
  return {
    ...rest,
    ...(isOpen({ from: source.titleFrom }, scope) && { title, url }),
    ...(!isOpen({ from: tellsUpTo }, scope) && { tellsUpTo }),
  } as Card;
}
