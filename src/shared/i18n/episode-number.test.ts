import { expect, test } from 'vitest';
import { bySeason, episodeNumber } from './episode-number.ts';

test('an episode is named by its number, from the second season on with its season', () => {
  expect(episodeNumber('s1e3')).toBe('3');
  expect(episodeNumber('s2e11')).toBe('2×11');
});

test('episodes go by seasons, in their order', () => {
  expect(bySeason(['s1e1', 's1e2', 's2e1'])).toEqual([
    { season: 1, episodes: ['s1e1', 's1e2'] },
    { season: 2, episodes: ['s2e1'] },
  ]);
});
