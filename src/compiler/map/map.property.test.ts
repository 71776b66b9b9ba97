import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { GateOrder } from '#shared/gate/gate-order.ts';
import { placeOfGate } from '#shared/gate/order.ts';
import { exampleRecord } from '../record/example-record.ts';
import type { RecordSet } from '../record/load.ts';
import { stepsOf } from './drawn-relations.ts';
import { placePeople } from './place-people.ts';

const episodes = ['s1e1', 's1e2', 's1e3', 's1e4'];
const order = new GateOrder([{ number: 1, episodes }]);
const example = exampleRecord();
const mara = example.characters.get('mara')!;
const gate = fc.option(fc.constantFrom(...episodes), { nil: undefined });

/** A cast of ten at most, who open at any time, and any ties between them. */
const record = fc
  .record({
    gates: fc.array(gate, { minLength: 2, maxLength: 10 }),
    ties: fc.array(fc.record({ of: fc.nat(9), to: fc.nat(9), from: gate }), { maxLength: 20 }),
  })
  .map(({ gates, ties }): RecordSet => {
    const idOf = (place: number) => `c${place % gates.length}`;
    const characters = gates.map((from, billing) => {
      const id = idOf(billing);
      const relations = ties
        .filter(({ of, to }) => idOf(of) === id && idOf(to) !== id)
        .map(({ to, from }) => ({ ...mara.relations![0]!, to: idOf(to), from }));
      return [id, { ...mara, billing, from, relations }] as const;
    });
    return { ...example, characters: new Map(characters) };
  });

/** The record as if its author knew nothing that opens later. */
function upTo(records: RecordSet, seen: number): RecordSet {
  const isKnown = (from: string | undefined) => placeOfGate(from, episodes) <= seen;
  const characters = [...records.characters].filter(([, { from }]) => isKnown(from));
  const ids = new Set(characters.map(([id]) => id));
  const known = characters.map(([id, character]) => {
    const relations = character.relations!.filter(({ to, from }) => ids.has(to) && isKnown(from));
    return [id, { ...character, relations }] as const;
  });
  return { ...records, characters: new Map(known) };
}

const limits = { safe: 4, ever: 7 };
const mapOf = (records: RecordSet) => {
  const steps = stepsOf(records, order, limits);
  return { steps, places: placePeople(steps) };
};

test('whom the map draws, and where, is the same whether or not anything opens later', () => {
  fc.assert(
    fc.property(record, fc.integer({ min: -1, max: episodes.length - 1 }), (records, seen) => {
      const whole = mapOf(records);
      const early = mapOf(upTo(records, seen));
      const open = whole.steps.filter(({ from }) => placeOfGate(from, episodes) <= seen);
      expect(early.steps).toEqual(open);
      const people = new Set(open.flatMap(({ people }) => people));
      expect([...early.places]).toEqual([...whole.places].filter(([id]) => people.has(id)));
    }),
    { numRuns: 60 },
  );
});

test('each draws the same map again, and nobody stands in the room of another', () => {
  fc.assert(
    fc.property(record, (records) => {
      const { places } = mapOf(records);
      expect([...mapOf(structuredClone(records)).places]).toEqual([...places]);
      const all = [...places.values()];
      for (const [at, a] of all.entries())
        for (const b of all.slice(at + 1)) expect(Math.abs(a.x - b.x) >= 112 || Math.abs(a.y - b.y) >= 132).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test('there are no more people than there is room for, each with a tie to another of them', () => {
  fc.assert(
    fc.property(record, (records) => {
      const { steps } = mapOf(records);
      const people = steps.flatMap(({ people }) => people);
      expect(people.length).toBeLessThanOrEqual(limits.ever);
      expect(steps.find(({ from }) => from === undefined)?.people.length ?? 0).toBeLessThanOrEqual(limits.safe);
      const tied = new Set(steps.flatMap(({ ties }) => ties).flatMap(({ of, to }) => [of, to]));
      expect(new Set(people)).toEqual(tied);
    }),
  );
});
