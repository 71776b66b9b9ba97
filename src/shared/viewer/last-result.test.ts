import { expect, test } from 'vitest';
import { keepsLast } from './last-result.ts';

test('the same arguments give the very same result, others a new one', () => {
  const joined = keepsLast((...words: readonly string[]) => ({ words: words.join(' ') }));
  const first = joined('a', 'b');
  expect(first).toEqual({ words: 'a b' });
  expect(joined('a', 'b')).toBe(first);
  expect(joined('a')).toEqual({ words: 'a' });
  expect(joined('a', 'c')).toEqual({ words: 'a c' });
  expect(joined('a', 'b')).not.toBe(first);
});
