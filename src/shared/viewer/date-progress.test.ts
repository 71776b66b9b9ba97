import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dateProgress, daysAfter } from './date-progress.ts';
import { useGuest } from './guest.ts';
import { useProgress } from './progress.ts';
import { useSeenDays } from './seen-days.ts';

const order = ['s1e1', 's1e2', 's1e3', 's2e1'];
const on = (date: string) => vi.setSystemTime(new Date(`${date}T12:00:00`));
const sees = (seen: string | null, midway: string | null = null) => useProgress.getState().setPlace({ seen, midway });
const days = () => Object.fromEntries(useSeenDays.getState().days.map(({ episode, day }) => [episode, day]));
let end = () => {};
const begin = (known = order) => {
  end = dateProgress(() => known);
};

beforeEach(() => {
  vi.useFakeTimers();
  on('2026-11-29');
  useProgress.setState(useProgress.getInitialState(), true);
  useSeenDays.setState(useSeenDays.getInitialState(), true);
  useGuest.getState().takeBack();
});
afterEach(() => {
  end();
  vi.useRealTimers();
});

describe('a step ahead', () => {
  test('dates what it finishes, and nothing that was finished before', () => {
    useProgress.setState({ seen: 's1e1' });
    begin();
    sees('s1e3');
    expect(days()).toEqual({ s1e2: '2026-11-29', s1e3: '2026-11-29' });
    on('2026-11-30');
    sees('s2e1');
    expect(days()).toEqual({ s1e2: '2026-11-29', s1e3: '2026-11-29', s2e1: '2026-11-30' });
  });

  test('is noted, too, when it was made a moment before on this page', () => {
    sees('s1e1');
    begin();
    expect(days()).toEqual({ s1e1: '2026-11-29' });
  });

  test('into the middle of an episode finishes none', () => {
    begin();
    sees(null, 's1e1');
    expect(days()).toEqual({});
  });

  test('is undone with its days', () => {
    begin();
    sees('s1e2');
    useProgress.getState().undo();
    expect(days()).toEqual({});
  });

  test('has no days where it leads from or to an episode that nobody knows', () => {
    useProgress.setState({ seen: 's9e9' });
    begin();
    sees('s1e2');
    expect(days()).toEqual({});
    end();
    begin([]);
    sees('s1e3');
    expect(days()).toEqual({});
  });
});

describe('a step back', () => {
  beforeEach(() => {
    begin();
    sees('s1e1');
    on('2026-11-30');
    sees('s1e3');
  });

  test('takes away the days of what is no longer seen', () => {
    sees('s1e1');
    expect(days()).toEqual({ s1e1: '2026-11-29' });
    sees(null);
    expect(days()).toEqual({});
  });

  test('is undone with the days that there were, not with today', () => {
    on('2026-12-24');
    sees('s1e1');
    useProgress.getState().undo();
    expect(days()).toEqual({ s1e1: '2026-11-29', s1e2: '2026-11-30', s1e3: '2026-11-30' });
  });

  test('that is left to stand has today when the episode is seen again', () => {
    on('2026-12-24');
    sees('s1e2');
    useProgress.getState().settle();
    sees('s1e3');
    expect(days()).toEqual({ s1e1: '2026-11-29', s1e2: '2026-11-30', s1e3: '2026-12-24' });
  });
});

test('what is taken over, put back or done in another tab comes with its own days', () => {
  begin();
  useProgress.setState({ seen: 's1e2', midway: null });
  expect(days()).toEqual({});
  sees('s1e3');
  // Another tab is heard of as a state without a change.
  useProgress.setState({ ...useProgress.getInitialState(), seen: 's2e1' }, true);
  expect(days()).toEqual({ s1e3: '2026-11-29' });
});

test('a guest’s steps are not dated', () => {
  useGuest.getState().handOver();
  sees('s1e1');
  begin();
  sees('s1e2');
  expect(days()).toEqual({});
});

test('days of other episodes stay as they are', () => {
  const known = [{ episode: 's1e1', day: '2020-01-01' }];
  expect(daysAfter(known, { from: 's1e1', to: 's1e2' }, order, '2026-01-01')).toEqual([
    ...known,
    { episode: 's1e2', day: '2026-01-01' },
  ]);
});
