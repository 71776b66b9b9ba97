import type { Topic } from './vocabulary.ts';

/** The signs of topics on the log of the production: one stroke each, 24 units square. */
export const topicSigns: Record<Topic, string> = {
  filming: 'M4 9h16v11H4zM4 9l2-4h14l-2 4',
  maps: 'M4 6l5-2 6 2 5-2v14l-5 2-6-2-5 2zM9 4v14M15 6v14',
};
