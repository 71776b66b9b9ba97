import { GateOrder } from '#shared/gate/gate-order.ts';
import type { MapPlace } from '#shared/schema/document.ts';
import type { RecordSet } from '../record/load.ts';
import { gateKey } from '../statements/context.ts';
import { oncePer } from '../statements/once-per.ts';
import { stepsOf } from './drawn-relations.ts';
import { placePeople } from './place-people.ts';

/** Where everybody stands whom the map of a record draws, each behind the gate of their first relation there: the same in all languages. */
export const mapOf = oncePer((records: RecordSet): MapPlace[] => {
  const steps = stepsOf(records, new GateOrder(records.series.seasons));
  const places = placePeople(steps);
  return steps.flatMap(({ from, people }) =>
    people.flatMap((id) => {
      const point = places.get(id);
      return point ? [{ id, ...gateKey(from), ...point }] : [];
    }),
  );
});
