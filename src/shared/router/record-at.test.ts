import { expect, test } from 'vitest';
import { recordAt } from './record-at.ts';

test.each([
  ['/characters/some-one', { kind: 'characters', id: 'some-one' }],
  ['/story/s1e3', { kind: 'episodes', id: 's1e3' }],
  ['/production/awards', { kind: 'notes', id: 'awards' }],
])('%s is the page of a record', (address, record) => {
  expect(recordAt(address)).toEqual(record);
});

test.each(['/', '/story', '/production/timeline', '/characters', '/characters/pages/2', '/nowhere/at/all'])(
  '%s is the page of none',
  (address) => {
    expect(recordAt(address)).toBeUndefined();
  },
);
