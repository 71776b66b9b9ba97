import { expect, test } from 'vitest';
import { episodeNumber } from './episode-number.ts';

test('an episode is named by its number, from the second season on with its season', () => {
  expect(episodeNumber('s1e3')).toBe('3');
  expect(episodeNumber('s2e11')).toBe('2×11');
});
