import { describe, expect, test } from 'vitest';
import { newlyOpen, stateOf, watchingNow } from './steps.ts';

const order = ['s1e1', 's1e2', 's1e3', 's2e1'];
const states = (seen: string | null) => order.map((episode) => stateOf(episode, { order, seen }));

describe('where an episode stands', () => {
  test('the first is next for who has seen nothing, and nothing is seen', () => {
    expect(states(null)).toEqual(['now', 'later', 'later', 'later']);
  });

  test('all up to the last one seen are seen, the next is being watched, across seasons', () => {
    expect(states('s1e1')).toEqual(['seen', 'now', 'later', 'later']);
    expect(states('s1e3')).toEqual(['seen', 'seen', 'seen', 'now']);
    expect(states('s2e1')).toEqual(['seen', 'seen', 'seen', 'seen']);
  });

  test('at a progress that the series does not know nothing is seen, and none is next', () => {
    expect(states('s9e9')).toEqual(['later', 'later', 'later', 'later']);
    expect(watchingNow({ order, seen: 's9e9' })).toBeUndefined();
  });

  test('an episode that the series does not know is never seen', () => {
    expect(stateOf('s9e9', { order, seen: 's2e1' })).toBe('later');
    expect(stateOf('s9e9', { order, seen: null })).toBe('later');
  });
});

describe('a change of progress', () => {
  test('opens the episodes after the one before, up to the new one', () => {
    expect(newlyOpen(null, 's1e2', order)).toEqual(['s1e1', 's1e2']);
    expect(newlyOpen('s1e1', 's2e1', order)).toEqual(['s1e2', 's1e3', 's2e1']);
  });

  test('opens nothing when it is lowered, stays, or leads to what the series does not know', () => {
    expect(newlyOpen('s1e3', 's1e1', order)).toEqual([]);
    expect(newlyOpen('s1e3', null, order)).toEqual([]);
    expect(newlyOpen('s1e2', 's1e2', order)).toEqual([]);
    expect(newlyOpen('s1e1', 's9e9', order)).toEqual([]);
  });
});
