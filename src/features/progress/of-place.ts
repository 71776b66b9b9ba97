import type { Gate } from '#shared/schema/vocabulary.ts';
import type { Place } from '#shared/viewer/progress.ts';

/** What is said to whom: who has paused in an episode, who has finished some, and who has watched nothing. */
type Sayings<Words> = { midway: (episode: Gate) => Words; finished: (episode: Gate) => Words; nothing: Words };

/** Of these, what is said of a place. */
export function ofPlace<Words>({ seen, midway }: Place, { nothing, ...sayings }: Sayings<Words>): Words {
  if (midway !== null) return sayings.midway(midway);
  return seen === null ? nothing : sayings.finished(seen);
}
