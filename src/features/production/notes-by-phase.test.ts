import { expect, test } from 'vitest';
import { notesByPhase } from './notes-by-phase.ts';

const phaseOf = { timber: 'before', launch: 'day', wreck: 'after' } as const;
const phases = ['before', 'day', 'after'] as const;
const note = (id: string, topic: keyof typeof phaseOf) => ({ id, topic });

test('notes stand under the phase of their topic, in the order of the phases and in their own', () => {
  const notes = [note('a', 'wreck'), note('b', 'timber'), note('c', 'launch'), note('d', 'timber')];
  const found = notesByPhase(notes, phaseOf, phases);
  expect(found.map(([phase, heads]) => [phase, heads.map(({ id }) => id)])).toEqual([
    ['before', ['b', 'd']],
    ['day', ['c']],
    ['after', ['a']],
  ]);
});

test('a phase without notes is left out', () => {
  expect(notesByPhase([note('a', 'launch')], phaseOf, phases).map(([phase]) => phase)).toEqual(['day']);
});
