import { describe, expect, test } from 'vitest';
import { isOpen, isSafe } from './is-open.ts';
import { watchingNow } from './steps.ts';

const order = ['s1e1', 's1e2', 's1e3', 's2e1'];
const at = (seen: string | null, sourceWorks = false) => ({ order, seen, sourceWorks });

describe('the gate', () => {
  test('opens what has no gate to everyone', () => {
    expect(isOpen({}, at(null))).toBe(true);
  });

  test('is shut for someone who has watched nothing', () => {
    expect(isOpen({ from: 's1e1' }, at(null))).toBe(false);
  });

  test('opens at its episode and stays open, across seasons', () => {
    expect(order.map((seen) => isOpen({ from: 's1e2' }, at(seen)))).toEqual([false, true, true, true]);
    expect(isOpen({ from: 's2e1' }, at('s1e3'))).toBe(false);
  });

  test('is shut at a gate or a progress that the series does not know', () => {
    expect(isOpen({ from: 's9e9' }, at('s2e1'))).toBe(false);
    expect(isOpen({ from: 's1e1' }, at('s9e9'))).toBe(false);
    expect(isOpen({ from: 's1e1' }, { order: [], seen: 's1e1', sourceWorks: false })).toBe(false);
  });

  test('keeps what only the source works tell until they are opened', () => {
    expect(isOpen({ medium: 'source-work' }, at('s2e1'))).toBe(false);
    expect(isOpen({ medium: 'source-work' }, at(null, true))).toBe(true);
    expect(isOpen({ medium: 'source-work', from: 's1e2' }, at('s1e1', true))).toBe(false);
  });

  test('the episode after the last one seen is being watched', () => {
    expect(watchingNow(at(null))).toBe('s1e1');
    expect(watchingNow(at('s1e3'))).toBe('s2e1');
    expect(watchingNow(at('s2e1'))).toBeUndefined();
    expect(watchingNow(at('s9e9'))).toBeUndefined();
  });

  test('is safe for everyone where it has neither gate nor medium', () => {
    expect(isSafe({})).toBe(true);
    expect(isSafe({ from: undefined, medium: undefined })).toBe(true);
    expect(isSafe({ from: 's1e1' })).toBe(false);
    expect(isSafe({ medium: 'source-work' })).toBe(false);
  });
});
