import { citedName } from '#series/cited-name.ts';
import type { Belongings } from './belongings.ts';

/** Of a reader for tests who has watched, kept and chosen something. */
export const example: Belongings = {
  app: citedName,
  version: 1,
  progress: { seen: 's1e2', midway: 's1e3', sourceWorks: false },
  shelf: [
    { page: '/story/s1e2', added: '2025-03-02T10:00:00.000Z' },
    { page: '/characters/some-one', added: '2025-03-01T10:00:00.000Z' },
  ],
  settings: { theme: 'dark', names: 'hangul' },
};

/** The same as a file has it. */
export const sound = JSON.stringify(example);
