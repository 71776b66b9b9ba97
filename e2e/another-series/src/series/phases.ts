import type { Topic } from './vocabulary.ts';

/** The phases in which a series comes into the world, in order. Their names are in the messages of production notes. */
export type Phase = 'making' | 'release' | 'after';

/** The phase that the notes of a topic belong to. A note keeps its place in the order within its phase. */
export const phaseOf: Record<Topic, Phase> = { filming: 'making', maps: 'after' };
