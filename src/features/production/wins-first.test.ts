import { expect, test } from 'vitest';
import type { Award } from '#shared/schema/document.ts';
import { winsFirst } from './wins-first.ts';

const award = (result: Award['result'], date: string): Award => ({
  id: `${result}-${date}`,
  date,
  ceremony: 'A ceremony',
  prize: 'A prize',
  result,
  confidence: 'single-source',
  sources: ['a-source'],
});

test('what was won stands before what was only a nomination, each by date', () => {
  const mixed = [
    award('nominated', '2025-06'),
    award('won', '2025-07'),
    award('nominated', '2025-04'),
    award('won', '2025-05'),
  ];
  expect(winsFirst(mixed).map(({ id }) => id)).toEqual([
    'won-2025-05',
    'won-2025-07',
    'nominated-2025-04',
    'nominated-2025-06',
  ]);
});
