import { describe, expect, test } from 'vitest';
import { fakeDevice, released } from './fake-device.ts';
import { createSeenDays } from './seen-days.ts';

const key = 'on-call:seen-on';
const day = (episode: string, day: string) => ({ episode, day: `2025-02-${day}` });
const stored = (...days: unknown[]) => released({ days });

describe('the days on which episodes were seen', () => {
  test('are kept one an episode, changed and cleared', () => {
    const device = fakeDevice();
    const days = createSeenDays(device.storedAs);
    days.getState().set('s1e1', '2025-02-01');
    days.getState().set('s1e2', '2025-02-02');
    days.getState().set('s1e1', '2025-02-03');
    expect(days.getState().days).toEqual([day('s1e2', '02'), day('s1e1', '03')]);
    expect(createSeenDays(device.storedAs).getState().days).toEqual(days.getState().days);
    days.getState().set('s1e2', null);
    expect(device.entries).toEqual({ [key]: stored(day('s1e1', '03')) });
  });

  test('of two tabs that write at once are all kept, though neither has heard of the other', () => {
    const device = fakeDevice();
    const [one, other] = [createSeenDays(device.storedAs), createSeenDays(device.storedAs)];
    one.getState().set('s1e1', '2025-02-01');
    other.getState().set('s1e2', '2025-02-02');
    device.otherTab(key, device.entries[key] ?? null);
    for (const tab of [one, other]) expect(tab.getState().days).toEqual([day('s1e1', '01'), day('s1e2', '02')]);
  });

  test.each([
    ['null', null],
    ['a day alone', '2025-02-01'],
    ['without an episode', { day: '2025-02-01' }],
    ['of an episode that is none', { episode: 1, day: '2025-02-01' }],
    ['without a day', { episode: 's1e2' }],
    ['with a day that no month has', day('s1e2', '31')],
  ])('lose only the one that is damaged: %s', (_, damaged) => {
    const text = stored(day('s1e1', '01'), damaged);
    const device = fakeDevice({ [key]: text });
    expect(createSeenDays(device.storedAs).getState().days).toEqual([day('s1e1', '01')]);
    expect(device.entries[`${key}:unreadable`]).toBe(text);
  });

  test('start fresh where nothing can be used, and leave alone what a later version wrote', () => {
    for (const days of [7, [7], { length: 0 }]) {
      const device = fakeDevice({ [key]: released({ days }) });
      expect(createSeenDays(device.storedAs).getState().days).toEqual([]);
      expect(device.entries).toEqual({ [`${key}:unreadable`]: released({ days }) });
    }
    const later = '{"state":{"days":[]},"version":2}';
    const device = fakeDevice({ [key]: later });
    createSeenDays(device.storedAs).getState().set('s1e1', '2025-02-01');
    expect(device.entries).toEqual({ [key]: later });
  });

  test('last in memory where nothing can be stored', () => {
    const device = fakeDevice({ [key]: stored(day('s1e1', '01')) });
    const days = createSeenDays(device.storedAs);
    device.refuses = { name: 'QuotaExceededError' };
    days.getState().set('s1e2', '2025-02-02');
    days.getState().set('s1e3', '2025-02-03');
    expect(days.getState().days).toEqual([day('s1e1', '01'), day('s1e2', '02'), day('s1e3', '03')]);
  });
});
