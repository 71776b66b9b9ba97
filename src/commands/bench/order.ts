import type { SamplePage } from './results/readings.ts';
import type { Opened } from './opened.ts';
import type { Options } from './options.ts';

/** What is to be measured, and with what. */
export type Order = Options & {
  /** The folder of the project. */
  project: string;
  /** The folder of the built site. */
  site: string;
  /** One page of each kind of it. */
  samples: readonly SamplePage[];
  opened: Opened;
  /** Says what is being done: it takes its time. */
  tell: (line: string) => void;
};
