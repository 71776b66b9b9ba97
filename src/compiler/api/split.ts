import type * as z from 'zod/mini';
import type { Gated, Sealed, Source } from '#shared/schema/document.ts';
import type { GateOrder } from '#shared/gate/gate-order.ts';
import { isSafe } from '#shared/gate/is-open.ts';
import { sealKey } from '#shared/gate/seal.ts';
import { firstAndFurther } from '#shared/schema/in-each-language.ts';
import type { DocumentShapes, Parts } from '../kinds/parts.ts';
import { asServed } from './as-served.ts';
import { type Context, gateKey } from '../statements/context.ts';

type Sections = Record<string, readonly (Gated & { id: string })[]>;

/** A record ready to be served: its safe document and its reveals. */
export type Split<Shapes extends DocumentShapes> = {
  document: z.infer<Shapes['Document']>;
  reveals: z.infer<Shapes['Reveals']>;
};

/**
 * Splits a record by gate. What has none goes into the safe document, everything else into the reveals; a record that is itself
 * gated leaves nothing but its id and gate in the safe document.
 * @param unsealed sections whose shut items are not announced by a folded tag
 */
export function split<Shapes extends DocumentShapes>(
  context: Context,
  { id, from, head, sections }: Parts<Shapes>,
  unsealed: readonly string[] = ['unknown'],
): Split<Shapes> {
  const { order } = context;
  const fullHead = { id, ...gateKey(from), ...head };
  const safe = filterSections(sections, isSafe);
  const shut = filterSections(sections, (item) => !isSafe(item));
  const isOpenRecord = from === undefined;
  return asServed({
    document: {
      id,
      ...gateKey(from),
      ...(isOpenRecord && { head: fullHead }),
      ...safe,
      sources: cardsOf(context, isOpenRecord ? [fullHead, safe] : [safe], true),
      sealed: isOpenRecord ? sealsOf(order, shut, unsealed) : [],
    },
    reveals: {
      id,
      ...gateKey(from),
      ...(!isOpenRecord && { head: fullHead }),
      ...shut,
      sources: cardsOf(context, isOpenRecord ? [shut] : [fullHead, shut], false),
    },
  });
}

function filterSections(sections: object, keep: (item: Gated) => boolean): Sections {
  const all: [name: string, items: Sections[string]][] = Object.entries(sections);
  return Object.fromEntries(all.map(([name, items]) => [name, items.filter(keep)]));
}

/** One folded tag for each section and gate; only sections of statements announce what they hide. */
function sealsOf(order: GateOrder, shut: Sections, unsealed: readonly string[]): Sealed[] {
  const seals = new Map<string, Sealed>();
  for (const [section, items] of Object.entries(shut)) {
    if (unsealed.includes(section)) continue;
    for (const item of items) {
      if (!('text' in item || 'aspect' in item)) continue;
      const { from, medium } = item;
      const seal = { section, ...gateKey(from), ...(medium && { medium }) };
      seals.set(sealKey(seal), seal);
    }
  }
  return [...seals.values()].toSorted((a, b) => order.compare(a.from, b.from));
}

/** The cards of all sources that a part of a document names, in order of first mention. */
function cardsOf(context: Context, part: unknown, safe: boolean): Source[] {
  const ids = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value))
        if (key === 'sources' && Array.isArray(item)) item.forEach((id) => ids.add(String(id)));
        else walk(item);
  };
  walk(part);
  return [...ids].flatMap((id) => cardOf(context, id, safe));
}

/** @param safe leaves out a title that tells plot, and the address with it */
export function cardOf({ records, tells }: Omit<Context, 'lang'>, id: string, safe: boolean): Source[] {
  const record = records.sources[id];
  if (!record) return [];
  const { titleFrom, date, lang, url } = record;
  const [site, sites] = firstAndFurther(record.site);
  const [title, titles] = firstAndFurther(record.title);
  const plot = tells.get(id);
  return [
    {
      id,
      site,
      ...(sites && { sites }),
      ...(date && { date }),
      lang,
      // An address is often made from the title, and tells as much.
      ...((!safe || !titleFrom) && { title, ...(titles && { titles }), ...(url && { url }) }),
      ...(!safe && titleFrom && { titleFrom }),
      ...(plot && { tellsUpTo: plot }),
    },
  ];
}
