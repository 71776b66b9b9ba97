import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { likeness, restored } from './likeness.ts';

test('what is the same is counted, what is other is told', () => {
  const first = { id: 'a', text: 'Hello', links: [{ start: 0, to: 'x' }], more: [1, 2] };
  const value = { id: 'a', text: '안녕', links: [{ start: 3, to: 'x' }], more: [1] };
  const found = likeness(first, value);
  // The whole and its id; then links, the link in it; then where that leads.
  expect(found).toEqual({ same: [2, 2, 1], other: ['안녕', 3, [1]] });
  expect(restored(found, first)).toEqual(value);
});

test('any value comes out again as it went in, beside any other', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (first, value) => {
      const again = restored(JSON.parse(JSON.stringify(likeness(first, value))) as ReturnType<typeof likeness>, first);
      expect(JSON.stringify(again)).toBe(JSON.stringify(value));
    }),
  );
});
