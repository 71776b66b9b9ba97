import type { GateOrder } from '#shared/gate/gate-order.ts';
import type { MaybeGate } from '#shared/gate/order.ts';
import type { RecordSet } from '../record/load.ts';

/** Two people of whom one is something to the other, and what opens that. */
export type Tie = { of: string; to: string; from: MaybeGate };

/** What one gate adds to the map: who comes with their first tie, and the ties that it opens between all who are there then. */
export type Step = { from: MaybeGate; people: string[]; ties: Tie[] };

/** How many people the map draws: of those known before watching, who stand in the prerendered page, and at any time. */
const most = { safe: 8, ever: 60 };

/**
 * What the map of a record draws, gate by gate. People come with their first tie, as they are billed, until there is no more room: what opens
 * later takes nobody's place, so that who is drawn tells of nothing that is still shut.
 */
export function stepsOf(records: RecordSet, order: GateOrder, limits: Readonly<typeof most> = most): Step[] {
  const all = tiesOf(records, order).toSorted((a, b) => order.compare(a.from, b.from));
  const first = firstTies(all);
  const billing = (id: string) => records.characters.get(id)?.billing ?? Infinity;
  const candidates = [...first].toSorted(
    ([a, from], [b, other]) => order.compare(from, other) || billing(a) - billing(b) || a.localeCompare(b),
  );
  const safe = candidates.filter(([, from]) => from === undefined).slice(0, limits.safe);
  const later = candidates.filter(([, from]) => from !== undefined);
  const chosen = new Set([...safe, ...later].slice(0, limits.ever).map(([id]) => id));
  const ties = all.filter(({ of, to }) => chosen.has(of) && chosen.has(to));
  const arrivals = firstTies(ties);
  return [...new Set(ties.map(({ from }) => from))].map((from) => ({
    from,
    people: [...chosen].filter((id) => arrivals.has(id) && arrivals.get(id) === from),
    ties: ties.filter((tie) => tie.from === from),
  }));
}

function tiesOf({ characters }: RecordSet, order: GateOrder): Tie[] {
  return [...characters].flatMap(([of, { from, relations }]) =>
    (relations ?? []).map(({ to, from: own }) => ({
      of,
      to,
      from: order.latest(from, own, characters.get(to)?.from),
    })),
  );
}

/** The gate of each person's first tie. @param ties in the order of their gates */
function firstTies(ties: readonly Tie[]): Map<string, MaybeGate> {
  const people = new Map<string, MaybeGate>();
  for (const { of, to, from } of ties) for (const id of [of, to]) if (!people.has(id)) people.set(id, from);
  return people;
}
