import { expect, test } from 'vitest';
import { blockedAfterPaint } from './main-thread.ts';

const thread = { pid: 7, tid: 1 };
const paint = { ...thread, name: 'firstContentfulPaint', ph: 'R', ts: 1000 };
const task = (ts: number, ms: number, own = ms) => ({
  ...thread,
  name: 'ThreadControllerImpl::RunTask',
  ph: 'X',
  ts,
  dur: ms * 1000,
  tdur: own * 1000,
});

test('a task blocks for what it takes on a slow phone beyond 50 ms', () => {
  expect(blockedAfterPaint([paint, task(2000, 12.5), task(20_000, 20), task(50_000, 30)])).toBe(30 + 70);
});

test('what else the machine does, what comes before the paint, and other threads do not count', () => {
  expect(blockedAfterPaint([paint, task(2000, 400, 10)])).toBe(0);
  expect(blockedAfterPaint([paint, task(500, 100)])).toBe(0);
  expect(blockedAfterPaint([paint, { ...task(2000, 100), tid: 2 }])).toBe(0);
});

test('a task within a task counts once', () => {
  expect(blockedAfterPaint([paint, task(3000, 10, 10), task(2000, 20), task(2000, 19)])).toBe(30);
});

test('a page that paints nothing is refused', () => {
  expect(() => blockedAfterPaint([task(2000, 20)])).toThrow('a first paint: expected');
});
