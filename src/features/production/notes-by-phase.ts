/**
 * Notes by the phase of their topic, in the order of `phases`, each phase with its notes as they came; one without notes is left out.
 */
export function notesByPhase<Topic extends string, Phase extends string, Note extends { topic: Topic }>(
  notes: readonly Note[],
  phaseOf: Readonly<Record<Topic, Phase>>,
  phases: readonly Phase[],
): [phase: Phase, notes: Note[]][] {
  return phases
    .map((phase): [Phase, Note[]] => [phase, notes.filter(({ topic }) => phaseOf[topic] === phase)])
    .filter(([, found]) => found.length > 0);
}
