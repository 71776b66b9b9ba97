import type { Gate } from '#shared/schema/vocabulary.ts';
import type { GateOrder } from '#shared/gate/gate-order.ts';
import type { RecordSet } from '../record/load.ts';
import { statementsOf } from '../kinds/all-statements.ts';

/**
 * How far each source tells the plot, by its id: the latest gate of all statements that rest on it, as a page that bears out what
 * episode 8 reveals tells that too. An author knows more of one that tells it whole, though only earlier statements rest on it.
 * A source that is not in it tells no plot that is known of.
 */
export function tellsUpTo(records: RecordSet, order: GateOrder): ReadonlyMap<string, Gate> {
  const gates = new Map<string, Gate>();
  const add = (id: string, gate: Gate | undefined) => {
    const latest = order.latest(gates.get(id), gate);
    if (latest !== undefined) gates.set(id, latest);
  };
  for (const { from, sources } of statementsOf(records, order)) for (const id of sources) add(id, from);
  for (const [id, { spoilers }] of Object.entries(records.sources)) if (spoilers) add(id, order.last);
  return gates;
}
