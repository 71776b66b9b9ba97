import { inEachLanguage } from '#shared/schema/in-each-language.ts';
import type { Localized } from '#shared/schema/record.ts';
import type { Confidence } from '#shared/schema/vocabulary.ts';
import type { GateOrder } from '#shared/gate/gate-order.ts';
import type { MaybeGate } from '#shared/gate/order.ts';

/** Anything in a record that carries sources, with the place where it stands and the gate that really shuts it. */
export type Located = {
  /** As in `about[2]`. */
  field: string;
  from: MaybeGate;
  id?: string;
  sources: readonly string[];
  confidence: Confidence;
  dispute?: Localized | undefined;
  /** The statement that tells the same claim, as `characters/some-id#some-statement`. */
  same?: string | undefined;
  /** Every text of the statement by language, links still in it. */
  texts: readonly Localized[];
  date?: string | undefined;
  status?: string | undefined;
};

/** A statement as it is written. */
export type Sourced = Partial<Localized> & {
  id?: string;
  from?: MaybeGate;
  sources: readonly string[];
  confidence: Confidence;
  heading?: Localized | undefined;
  dispute?: Localized | undefined;
  same?: string | undefined;
  date?: string | undefined;
  status?: string | undefined;
};

type Extra<Item> = (item: Item) => readonly Localized[];

/**
 * The statements of one list of a record.
 * @param base the gate of what the list belongs to; a statement opens with the later of that and its own
 * @param extra texts of a statement beside its own
 */
export function* statementsIn<Item extends Sourced>(
  order: GateOrder,
  field: string,
  items: readonly Item[] | undefined,
  base: MaybeGate,
  extra: Extra<Item> = () => [],
): Generator<Located> {
  for (const [index, item] of (items ?? []).entries()) yield located(order, `${field}[${index}]`, item, base, extra);
}

/** The one sentence of a record. */
export function* lineOf(order: GateOrder, line: Sourced, base: MaybeGate): Generator<Located> {
  yield located(order, 'line', line, base, () => []);
}

function located<Item extends Sourced>(
  order: GateOrder,
  field: string,
  item: Item,
  base: MaybeGate,
  extra: Extra<Item>,
): Located {
  return {
    ...item,
    field,
    from: order.latest(base, item.from),
    texts: [
      ...ownText(item),
      ...extra(item),
      ...(item.heading ? [item.heading] : []),
      ...(item.dispute ? [item.dispute] : []),
    ],
  };
}

/** The text that a statement has itself, where it has one. */
function ownText(item: Partial<Localized>): Localized[] {
  const text = inEachLanguage((lang) => item[lang]);
  const isWhole = (all: typeof text): all is Localized => Object.values(all).every((one) => one !== undefined);
  return isWhole(text) ? [text] : [];
}
